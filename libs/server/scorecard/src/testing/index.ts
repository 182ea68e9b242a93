// For specs only: content and feedback as rows, written past the rules.
export { insertContent, type SpecContent } from './content.rows';
export { codingBody, insertFiled, type FiledRow } from './scorecard.rows';
export {
  behaviouralBody,
  inputOf,
  ScorecardWorld,
  type SpecLoop,
  type Who,
} from './scorecard.world';
export { SheetReader } from '../sheet.reader';
