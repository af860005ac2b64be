/** What the engine knows about skills: the taxonomy that ships with the product, and its matcher. */
export { shippedKnowledge as skillKnowledge } from '@career-mentor/core/gaps';
export { taxonomy } from '@career-mentor/core/skills';
