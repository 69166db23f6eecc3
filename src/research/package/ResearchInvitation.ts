/** What a research office hands to facilitators, so that what they seal opens with its key alone. */
export interface ResearchInvitation {
  /** The name of the office, in its own words. */
  readonly office: string;
  /** X25519 public key, 32 bytes base64url. */
  readonly publicKey: string;
}
