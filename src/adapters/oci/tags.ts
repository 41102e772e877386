import { unexpected, unreachable, type Distribution } from '../distribution/api.ts';
import { readBody } from '../distribution/http.ts';

/** Some list tens of thousands of tags; more than this many pages is a registry that goes round in a circle. */
const mostPages = 10_000;

/** All tags, page by page (`Link`, RFC 8288). A repository that does not exist has none. */
export async function listTags(api: Distribution, repository: string): Promise<readonly string[]> {
  const tags: string[] = [];
  for await (const body of jsonPages(api, repository, 'tags/list?n=1000')) {
    const { tags: some } = (body ?? {}) as { readonly tags?: readonly unknown[] | null };
    tags.push(...(some ?? []).filter((tag) => typeof tag === 'string'));
  }
  return [...new Set(tags)];
}

/** The pages of a list as JSON; none where the list does not exist. */
export async function* jsonPages(api: Distribution, repository: string, first: string): AsyncGenerator {
  let path: string | undefined = first;
  for (let pages = 0; path !== undefined; pages += 1) {
    if (pages === mostPages) throw unreachable(repository, `more than ${mostPages} pages of a list`);
    const page = await jsonAt(api, repository, path);
    if (page === undefined) return;
    yield page.body;
    path = page.next;
  }
}

function jsonAt(
  api: Distribution,
  repository: string,
  path: string,
): Promise<{ readonly body: unknown; readonly next: string | undefined } | undefined> {
  return api.retrying(async () => {
    const answer = await api.fetch({ method: 'GET', repository, path, actions: ['pull'] });
    if (answer.status === 404) {
      answer.body.resume();
      return undefined;
    }
    if (answer.status !== 200) throw await unexpected(api, answer, repository, 'a list');
    let body: unknown;
    try {
      body = JSON.parse(new TextDecoder().decode(await readBody(answer.body, 16 * 1024 * 1024)));
    } catch (error) {
      throw unreachable(repository, 'no whole list', error);
    }
    const [, next] = /<([^>]+)>\s*;\s*rel="?next"?/i.exec([answer.headers.link].flat().join(', ')) ?? [];
    return { body, next };
  });
}
