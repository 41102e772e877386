import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  ServiceException
} from "./chunk-SZMTZZD4.js";
import {
  TypeRegistry
} from "./chunk-FEK6JM4X.js";

// node_modules/@aws-sdk/client-sns/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "sns"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-sns/dist-es/models/SNSServiceException.js
var SNSServiceException = class _SNSServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sns#SNSServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SNSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sns/dist-es/models/errors.js
var AuthorizationErrorException = class _AuthorizationErrorException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#AuthorizationErrorException";
  name = "AuthorizationErrorException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AuthorizationErrorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AuthorizationErrorException.prototype);
  }
};
var InternalErrorException = class _InternalErrorException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InternalErrorException";
  name = "InternalErrorException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalErrorException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalErrorException.prototype);
  }
};
var InvalidParameterException = class _InvalidParameterException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidParameterException";
  name = "InvalidParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterException.prototype);
  }
};
var NotFoundException = class _NotFoundException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#NotFoundException";
  name = "NotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NotFoundException.prototype);
  }
};
var ThrottledException = class _ThrottledException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ThrottledException";
  name = "ThrottledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ThrottledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottledException.prototype);
  }
};
var FilterPolicyLimitExceededException = class _FilterPolicyLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#FilterPolicyLimitExceededException";
  name = "FilterPolicyLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "FilterPolicyLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FilterPolicyLimitExceededException.prototype);
  }
};
var ReplayLimitExceededException = class _ReplayLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ReplayLimitExceededException";
  name = "ReplayLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReplayLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplayLimitExceededException.prototype);
  }
};
var SubscriptionLimitExceededException = class _SubscriptionLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#SubscriptionLimitExceededException";
  name = "SubscriptionLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SubscriptionLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SubscriptionLimitExceededException.prototype);
  }
};
var OptedOutException = class _OptedOutException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#OptedOutException";
  name = "OptedOutException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OptedOutException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OptedOutException.prototype);
  }
};
var UserErrorException = class _UserErrorException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#UserErrorException";
  name = "UserErrorException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UserErrorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UserErrorException.prototype);
  }
};
var ConcurrentAccessException = class _ConcurrentAccessException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ConcurrentAccessException";
  name = "ConcurrentAccessException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConcurrentAccessException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentAccessException.prototype);
  }
};
var InvalidSecurityException = class _InvalidSecurityException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidSecurityException";
  name = "InvalidSecurityException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidSecurityException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSecurityException.prototype);
  }
};
var StaleTagException = class _StaleTagException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#StaleTagException";
  name = "StaleTagException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "StaleTagException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _StaleTagException.prototype);
  }
};
var TagLimitExceededException = class _TagLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#TagLimitExceededException";
  name = "TagLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TagLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TagLimitExceededException.prototype);
  }
};
var TagPolicyException = class _TagPolicyException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#TagPolicyException";
  name = "TagPolicyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TagPolicyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TagPolicyException.prototype);
  }
};
var TopicLimitExceededException = class _TopicLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#TopicLimitExceededException";
  name = "TopicLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TopicLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TopicLimitExceededException.prototype);
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var InvalidStateException = class _InvalidStateException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidStateException";
  name = "InvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidStateException.prototype);
  }
};
var ValidationException = class _ValidationException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ValidationException";
  name = "ValidationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
    this.Message = opts.Message;
  }
};
var EndpointDisabledException = class _EndpointDisabledException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#EndpointDisabledException";
  name = "EndpointDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EndpointDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EndpointDisabledException.prototype);
  }
};
var InvalidParameterValueException = class _InvalidParameterValueException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidParameterValueException";
  name = "InvalidParameterValueException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterValueException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterValueException.prototype);
  }
};
var KMSAccessDeniedException = class _KMSAccessDeniedException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSAccessDeniedException";
  name = "KMSAccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSAccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSAccessDeniedException.prototype);
  }
};
var KMSDisabledException = class _KMSDisabledException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSDisabledException";
  name = "KMSDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSDisabledException.prototype);
  }
};
var KMSInvalidStateException = class _KMSInvalidStateException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSInvalidStateException";
  name = "KMSInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSInvalidStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSInvalidStateException.prototype);
  }
};
var KMSNotFoundException = class _KMSNotFoundException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSNotFoundException";
  name = "KMSNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSNotFoundException.prototype);
  }
};
var KMSOptInRequired = class _KMSOptInRequired extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSOptInRequired";
  name = "KMSOptInRequired";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSOptInRequired",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSOptInRequired.prototype);
  }
};
var KMSThrottlingException = class _KMSThrottlingException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSThrottlingException";
  name = "KMSThrottlingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSThrottlingException.prototype);
  }
};
var PlatformApplicationDisabledException = class _PlatformApplicationDisabledException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#PlatformApplicationDisabledException";
  name = "PlatformApplicationDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PlatformApplicationDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PlatformApplicationDisabledException.prototype);
  }
};
var BatchEntryIdsNotDistinctException = class _BatchEntryIdsNotDistinctException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#BatchEntryIdsNotDistinctException";
  name = "BatchEntryIdsNotDistinctException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BatchEntryIdsNotDistinctException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BatchEntryIdsNotDistinctException.prototype);
  }
};
var BatchRequestTooLongException = class _BatchRequestTooLongException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#BatchRequestTooLongException";
  name = "BatchRequestTooLongException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BatchRequestTooLongException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BatchRequestTooLongException.prototype);
  }
};
var EmptyBatchRequestException = class _EmptyBatchRequestException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#EmptyBatchRequestException";
  name = "EmptyBatchRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EmptyBatchRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EmptyBatchRequestException.prototype);
  }
};
var InvalidBatchEntryIdException = class _InvalidBatchEntryIdException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidBatchEntryIdException";
  name = "InvalidBatchEntryIdException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidBatchEntryIdException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidBatchEntryIdException.prototype);
  }
};
var TooManyEntriesInBatchRequestException = class _TooManyEntriesInBatchRequestException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#TooManyEntriesInBatchRequestException";
  name = "TooManyEntriesInBatchRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyEntriesInBatchRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyEntriesInBatchRequestException.prototype);
  }
};
var VerificationException = class _VerificationException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#VerificationException";
  name = "VerificationException";
  $fault = "client";
  Message;
  Status;
  constructor(opts) {
    super({
      name: "VerificationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _VerificationException.prototype);
    this.Message = opts.Message;
    this.Status = opts.Status;
  }
};

// node_modules/@aws-sdk/client-sns/dist-es/schemas/schemas_0.js
var _A = "Attributes";
var _AEE = "AuthorizationErrorException";
var _AN = "ActionName";
var _API = "AddPermissionInput";
var _AWSAI = "AWSAccountId";
var _BEINDE = "BatchEntryIdsNotDistinctException";
var _BRTLE = "BatchRequestTooLongException";
var _BV = "BinaryValue";
var _CA = "CreatedAt";
var _CAE = "ConcurrentAccessException";
var _CPAI = "CreatePlatformApplicationInput";
var _CPEI = "CreatePlatformEndpointInput";
var _CTI = "CreateTopicInput";
var _CUD = "CustomUserData";
var _DPP = "DataProtectionPolicy";
var _DT = "DataType";
var _E = "Endpoint";
var _EA = "EndpointArn";
var _EBRE = "EmptyBatchRequestException";
var _EDE = "EndpointDisabledException";
var _FPLEE = "FilterPolicyLimitExceededException";
var _GEAR = "GetEndpointAttributesResponse";
var _GPAAR = "GetPlatformApplicationAttributesResponse";
var _GSAR = "GetSubscriptionAttributesResponse";
var _GSMSAI = "GetSMSAttributesInput";
var _GSMSAR = "GetSMSAttributesResponse";
var _GTAR = "GetTopicAttributesResponse";
var _IBEIE = "InvalidBatchEntryIdException";
var _ICC = "Iso2CountryCode";
var _IEE = "InternalErrorException";
var _IPE = "InvalidParameterException";
var _IPVE = "InvalidParameterValueException";
var _ISE = "InvalidSecurityException";
var _ISEn = "InvalidStateException";
var _K = "Key";
var _KMSADE = "KMSAccessDeniedException";
var _KMSDE = "KMSDisabledException";
var _KMSISE = "KMSInvalidStateException";
var _KMSNFE = "KMSNotFoundException";
var _KMSOIR = "KMSOptInRequired";
var _KMSTE = "KMSThrottlingException";
var _L = "Label";
var _M = "Message";
var _MA = "MessageAttributes";
var _MAM = "MessageAttributeMap";
var _MAV = "MessageAttributeValue";
var _MDI = "MessageDeduplicationId";
var _MGI = "MessageGroupId";
var _MI = "MessageId";
var _MS = "MessageStructure";
var _N = "Name";
var _NC = "NumberCapabilities";
var _NFE = "NotFoundException";
var _OOE = "OptedOutException";
var _P = "Platform";
var _PAA = "PlatformApplicationArn";
var _PADE = "PlatformApplicationDisabledException";
var _PAl = "PlatformApplication";
var _PI = "PublishInput";
var _PN = "PhoneNumber";
var _PNI = "PhoneNumberInformation";
var _PR = "PublishResponse";
var _Pr = "Protocol";
var _Pu = "Publish";
var _RA = "ResourceArn";
var _RLEE = "ReplayLimitExceededException";
var _RNFE = "ResourceNotFoundException";
var _RSA = "ReturnSubscriptionArn";
var _RT = "RouteType";
var _S = "Status";
var _SEAI = "SetEndpointAttributesInput";
var _SI = "SubscribeInput";
var _SLEE = "SubscriptionLimitExceededException";
var _SN = "SequenceNumber";
var _SPAAI = "SetPlatformApplicationAttributesInput";
var _SSMSAI = "SetSMSAttributesInput";
var _STE = "StaleTagException";
var _SV = "StringValue";
var _Sub = "Subject";
var _T = "Token";
var _TA = "TopicArn";
var _TAa = "TargetArn";
var _TE = "ThrottledException";
var _TK = "TagKeys";
var _TL = "TagList";
var _TLEE = "TagLimitExceededException";
var _TLEEo = "TopicLimitExceededException";
var _TMEIBRE = "TooManyEntriesInBatchRequestException";
var _TPE = "TagPolicyException";
var _Ta = "Tags";
var _Tag = "Tag";
var _UEE = "UserErrorException";
var _URR = "UntagResourceRequest";
var _V = "Value";
var _VE = "ValidationException";
var _VEe = "VerificationException";
var _a = "attributes";
var _c = "client";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.sns";
var _se = "server";
var n0 = "com.amazonaws.sns";
var _s_registry = new TypeRegistry(_s);
var SNSServiceException$ = [-3, _s, "SNSServiceException", 0, [], []];
_s_registry.registerError(SNSServiceException$, SNSServiceException);
var n0_registry = new TypeRegistry(n0);
var AuthorizationErrorException$ = [
  -3,
  n0,
  _AEE,
  { "awsQueryError": [`AuthorizationError`, 403], "error": _c, "httpError": 403 },
  [_m],
  [0]
];
n0_registry.registerError(AuthorizationErrorException$, AuthorizationErrorException);
var BatchEntryIdsNotDistinctException$ = [
  -3,
  n0,
  _BEINDE,
  { "awsQueryError": [`BatchEntryIdsNotDistinct`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(BatchEntryIdsNotDistinctException$, BatchEntryIdsNotDistinctException);
var BatchRequestTooLongException$ = [
  -3,
  n0,
  _BRTLE,
  { "awsQueryError": [`BatchRequestTooLong`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(BatchRequestTooLongException$, BatchRequestTooLongException);
var ConcurrentAccessException$ = [
  -3,
  n0,
  _CAE,
  { "awsQueryError": [`ConcurrentAccess`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(ConcurrentAccessException$, ConcurrentAccessException);
var EmptyBatchRequestException$ = [
  -3,
  n0,
  _EBRE,
  { "awsQueryError": [`EmptyBatchRequest`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(EmptyBatchRequestException$, EmptyBatchRequestException);
var EndpointDisabledException$ = [
  -3,
  n0,
  _EDE,
  { "awsQueryError": [`EndpointDisabled`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(EndpointDisabledException$, EndpointDisabledException);
var FilterPolicyLimitExceededException$ = [
  -3,
  n0,
  _FPLEE,
  { "awsQueryError": [`FilterPolicyLimitExceeded`, 403], "error": _c, "httpError": 403 },
  [_m],
  [0]
];
n0_registry.registerError(FilterPolicyLimitExceededException$, FilterPolicyLimitExceededException);
var InternalErrorException$ = [
  -3,
  n0,
  _IEE,
  { "awsQueryError": [`InternalError`, 500], "error": _se, "httpError": 500 },
  [_m],
  [0]
];
n0_registry.registerError(InternalErrorException$, InternalErrorException);
var InvalidBatchEntryIdException$ = [
  -3,
  n0,
  _IBEIE,
  { "awsQueryError": [`InvalidBatchEntryId`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidBatchEntryIdException$, InvalidBatchEntryIdException);
var InvalidParameterException$ = [
  -3,
  n0,
  _IPE,
  { "awsQueryError": [`InvalidParameter`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidParameterValueException$ = [
  -3,
  n0,
  _IPVE,
  { "awsQueryError": [`ParameterValueInvalid`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidSecurityException$ = [
  -3,
  n0,
  _ISE,
  { "awsQueryError": [`InvalidSecurity`, 403], "error": _c, "httpError": 403 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidSecurityException$, InvalidSecurityException);
var InvalidStateException$ = [
  -3,
  n0,
  _ISEn,
  { "awsQueryError": [`InvalidState`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidStateException$, InvalidStateException);
var KMSAccessDeniedException$ = [
  -3,
  n0,
  _KMSADE,
  { "awsQueryError": [`KMSAccessDenied`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(KMSAccessDeniedException$, KMSAccessDeniedException);
var KMSDisabledException$ = [
  -3,
  n0,
  _KMSDE,
  { "awsQueryError": [`KMSDisabled`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(KMSDisabledException$, KMSDisabledException);
var KMSInvalidStateException$ = [
  -3,
  n0,
  _KMSISE,
  { "awsQueryError": [`KMSInvalidState`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
var KMSNotFoundException$ = [
  -3,
  n0,
  _KMSNFE,
  { "awsQueryError": [`KMSNotFound`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(KMSNotFoundException$, KMSNotFoundException);
var KMSOptInRequired$ = [
  -3,
  n0,
  _KMSOIR,
  { "awsQueryError": [`KMSOptInRequired`, 403], "error": _c, "httpError": 403 },
  [_m],
  [0]
];
n0_registry.registerError(KMSOptInRequired$, KMSOptInRequired);
var KMSThrottlingException$ = [
  -3,
  n0,
  _KMSTE,
  { "awsQueryError": [`KMSThrottling`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(KMSThrottlingException$, KMSThrottlingException);
var NotFoundException$ = [
  -3,
  n0,
  _NFE,
  { "awsQueryError": [`NotFound`, 404], "error": _c, "httpError": 404 },
  [_m],
  [0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var OptedOutException$ = [
  -3,
  n0,
  _OOE,
  { "awsQueryError": [`OptedOut`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(OptedOutException$, OptedOutException);
var PlatformApplicationDisabledException$ = [
  -3,
  n0,
  _PADE,
  { "awsQueryError": [`PlatformApplicationDisabled`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(PlatformApplicationDisabledException$, PlatformApplicationDisabledException);
var ReplayLimitExceededException$ = [
  -3,
  n0,
  _RLEE,
  { "awsQueryError": [`ReplayLimitExceeded`, 403], "error": _c, "httpError": 403 },
  [_m],
  [0]
];
n0_registry.registerError(ReplayLimitExceededException$, ReplayLimitExceededException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { "awsQueryError": [`ResourceNotFound`, 404], "error": _c, "httpError": 404 },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var StaleTagException$ = [
  -3,
  n0,
  _STE,
  { "awsQueryError": [`StaleTag`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(StaleTagException$, StaleTagException);
var SubscriptionLimitExceededException$ = [
  -3,
  n0,
  _SLEE,
  { "awsQueryError": [`SubscriptionLimitExceeded`, 403], "error": _c, "httpError": 403 },
  [_m],
  [0]
];
n0_registry.registerError(SubscriptionLimitExceededException$, SubscriptionLimitExceededException);
var TagLimitExceededException$ = [
  -3,
  n0,
  _TLEE,
  { "awsQueryError": [`TagLimitExceeded`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(TagLimitExceededException$, TagLimitExceededException);
var TagPolicyException$ = [
  -3,
  n0,
  _TPE,
  { "awsQueryError": [`TagPolicy`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(TagPolicyException$, TagPolicyException);
var ThrottledException$ = [
  -3,
  n0,
  _TE,
  { "awsQueryError": [`Throttled`, 429], "error": _c, "httpError": 429 },
  [_m],
  [0]
];
n0_registry.registerError(ThrottledException$, ThrottledException);
var TooManyEntriesInBatchRequestException$ = [
  -3,
  n0,
  _TMEIBRE,
  { "awsQueryError": [`TooManyEntriesInBatchRequest`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyEntriesInBatchRequestException$, TooManyEntriesInBatchRequestException);
var TopicLimitExceededException$ = [
  -3,
  n0,
  _TLEEo,
  { "awsQueryError": [`TopicLimitExceeded`, 403], "error": _c, "httpError": 403 },
  [_m],
  [0]
];
n0_registry.registerError(TopicLimitExceededException$, TopicLimitExceededException);
var UserErrorException$ = [
  -3,
  n0,
  _UEE,
  { "awsQueryError": [`UserError`, 400], "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(UserErrorException$, UserErrorException);
var ValidationException$ = [
  -3,
  n0,
  _VE,
  { "awsQueryError": [`ValidationException`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0],
  1
];
n0_registry.registerError(ValidationException$, ValidationException);
var VerificationException$ = [
  -3,
  n0,
  _VEe,
  { "error": _c },
  [_M, _S],
  [0, 0],
  2
];
n0_registry.registerError(VerificationException$, VerificationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var PhoneNumber = [0, n0, _PN, 8, 0];
var AddPermissionInput$ = [
  3,
  n0,
  _API,
  0,
  [_TA, _L, _AWSAI, _AN],
  [0, 0, 64 | 0, 64 | 0],
  4
];
var CreatePlatformApplicationInput$ = [
  3,
  n0,
  _CPAI,
  0,
  [_N, _P, _A],
  [0, 0, 128 | 0],
  3
];
var CreatePlatformEndpointInput$ = [
  3,
  n0,
  _CPEI,
  0,
  [_PAA, _T, _CUD, _A],
  [0, 0, 0, 128 | 0],
  2
];
var CreateTopicInput$ = [
  3,
  n0,
  _CTI,
  0,
  [_N, _A, _Ta, _DPP],
  [0, 128 | 0, () => TagList, 0],
  1
];
var Endpoint$ = [
  3,
  n0,
  _E,
  0,
  [_EA, _A],
  [0, 128 | 0]
];
var GetEndpointAttributesResponse$ = [
  3,
  n0,
  _GEAR,
  0,
  [_A],
  [128 | 0]
];
var GetPlatformApplicationAttributesResponse$ = [
  3,
  n0,
  _GPAAR,
  0,
  [_A],
  [128 | 0]
];
var GetSMSAttributesInput$ = [
  3,
  n0,
  _GSMSAI,
  0,
  [_a],
  [64 | 0]
];
var GetSMSAttributesResponse$ = [
  3,
  n0,
  _GSMSAR,
  0,
  [_a],
  [128 | 0]
];
var GetSubscriptionAttributesResponse$ = [
  3,
  n0,
  _GSAR,
  0,
  [_A],
  [128 | 0]
];
var GetTopicAttributesResponse$ = [
  3,
  n0,
  _GTAR,
  0,
  [_A],
  [128 | 0]
];
var MessageAttributeValue$ = [
  3,
  n0,
  _MAV,
  0,
  [_DT, _SV, _BV],
  [0, 0, 21],
  1
];
var PhoneNumberInformation$ = [
  3,
  n0,
  _PNI,
  0,
  [_CA, _PN, _S, _ICC, _RT, _NC],
  [4, [() => PhoneNumber, 0], 0, 0, 0, 64 | 0]
];
var PlatformApplication$ = [
  3,
  n0,
  _PAl,
  0,
  [_PAA, _A],
  [0, 128 | 0]
];
var PublishInput$ = [
  3,
  n0,
  _PI,
  0,
  [_M, _TA, _TAa, _PN, _Sub, _MS, _MA, _MDI, _MGI],
  [0, 0, 0, [() => PhoneNumber, 0], 0, 0, [() => MessageAttributeMap, 0], 0, 0],
  1
];
var PublishResponse$ = [
  3,
  n0,
  _PR,
  0,
  [_MI, _SN],
  [0, 0]
];
var SetEndpointAttributesInput$ = [
  3,
  n0,
  _SEAI,
  0,
  [_EA, _A],
  [0, 128 | 0],
  2
];
var SetPlatformApplicationAttributesInput$ = [
  3,
  n0,
  _SPAAI,
  0,
  [_PAA, _A],
  [0, 128 | 0],
  2
];
var SetSMSAttributesInput$ = [
  3,
  n0,
  _SSMSAI,
  0,
  [_a],
  [128 | 0],
  1
];
var SubscribeInput$ = [
  3,
  n0,
  _SI,
  0,
  [_TA, _Pr, _E, _A, _RSA],
  [0, 0, 0, 128 | 0, 2],
  2
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_K, _V],
  [0, 0],
  2
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_RA, _TK],
  [0, 64 | 0],
  2
];
var ActionsList = 64 | 0;
var DelegatesList = 64 | 0;
var ListString = 64 | 0;
var NumberCapabilityList = 64 | 0;
var TagKeyList = 64 | 0;
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var MapStringToString = 128 | 0;
var MessageAttributeMap = [
  2,
  n0,
  _MAM,
  0,
  [
    0,
    { "xmlName": _N }
  ],
  [
    () => MessageAttributeValue$,
    { "xmlName": _V }
  ]
];
var SubscriptionAttributesMap = 128 | 0;
var TopicAttributesMap = 128 | 0;
var Publish$ = [
  9,
  n0,
  _Pu,
  0,
  () => PublishInput$,
  () => PublishResponse$
];

export {
  resolveClientEndpointParameters,
  commonParams,
  errorTypeRegistries,
  Publish$
};
