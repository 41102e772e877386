/**
 * ECR's rule for repository names (CreateRepository, `repositoryName`): 2 to 256 characters, folders of lowercase
 * letters and digits with single `.`, `_`, `-` (or `__`) between them.
 */
export function isRepositoryName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 256 &&
    /^(?:[a-z0-9]+(?:(?:[._-]|__)[a-z0-9]+)*\/)*[a-z0-9]+(?:(?:[._-]|__)[a-z0-9]+)*$/.test(name)
  );
}
