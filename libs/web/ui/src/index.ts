// The wall of the presentational parts: named exports only. Their look is `@debrief/web-ui/ui.css`.

export { Icon } from './Icon';
export type { IconName, IconProps } from './Icon';
export { RatingMark } from './RatingMark';
export type { RatingMarkProps } from './RatingMark';
export { RatingScale } from './RatingScale';
export type { RatingScaleProps, ScaleAnchor } from './RatingScale';
export { EvidenceNote, EvidenceKind } from './EvidenceNote';
export type { EvidenceNoteData, EvidenceNoteProps } from './EvidenceNote';
export { EvidenceField } from './EvidenceField';
export type { EvidenceFieldProps } from './EvidenceField';
export { PlainTextarea } from './PlainTextarea';
export type { PlainTextareaProps } from './PlainTextarea';
export { readKind } from './read-kind';
export { Kbd } from './Kbd';
export { RedFlagChip } from './RedFlagChip';
export type { RedFlagChipProps } from './RedFlagChip';
export { SealedPanel, SealedTag } from './SealedPanel';
export type { SealedPanelProps } from './SealedPanel';
export { LoopTimeline } from './LoopTimeline';
export type { LoopTimelineProps, TimelineMoment, TimelineStep } from './LoopTimeline';
export { CoverageBar, isGap } from './CoverageBar';
export type { CoverageBarProps } from './CoverageBar';
export { SpreadBar } from './SpreadBar';
export type { SpreadBarProps } from './SpreadBar';
export { WeightBar } from './WeightBar';
export type { WeightBarProps } from './WeightBar';
export { RecommendationRow, RecommendationChoice } from './RecommendationRow';
export type {
  RecommendationChoiceProps,
  RecommendationGroup,
  RecommendationRowProps,
} from './RecommendationRow';
export { DueLabel } from './DueLabel';
export type { DueLabelProps } from './DueLabel';
export { SavedState } from './SavedState';
export type { SavedStateProps, SavedTone } from './SavedState';
export { Avatar } from './Avatar';
export { EVIDENCE_KIND, RECOMMENDATION, SEVERITY, enumerated, initials, runTime } from './words';
export type { EvidenceKindWord, RecommendationWord, SeverityWord } from './words';
