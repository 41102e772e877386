/** Who asks: by name and password, by a token that buys others (an identity token), or nobody. */
export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string }
  | { readonly kind: 'anonymous' };
