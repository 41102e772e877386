import { ApiError } from '../../server/api.ts';

/** Refusals by class, so that operations read as rules. All are HTTP 400. */
export function clientError(message: string): ApiError {
  return new ApiError('ClientException', message);
}

export function invalid(message: string): ApiError {
  return new ApiError('InvalidParameterException', message);
}

/** What AWS can do and this rehearsal cannot. */
export function beyondRehearsal(what: string): ApiError {
  return new ApiError('ClientException', `The rehearsal does not play ${what}.`);
}
