export { isHeadingText, isLabelText } from './labelText.ts';
