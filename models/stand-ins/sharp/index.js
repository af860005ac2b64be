/**
 * `@huggingface/transformers` imports the image library sharp for its vision pipelines and refuses to start without it.
 * This app embeds text only, so this takes its place: 19 MB and an LGPL licence less in every installation.
 */
export default function sharp() {
  throw new Error('This build has no image library: pictures cannot be embedded.');
}
