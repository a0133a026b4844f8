import { AnnotatedTextEdit, type ApplyWorkspaceEditParams, TextDocumentEdit } from 'vscode-languageclient/node';

const review = 'unblock.review';

/**
 * Has the user review an edit of several files as a whole. VS Code opens its refactor preview where one
 * edit needs to be confirmed, but there each such edit begins unchecked, file by file, and nothing checks
 * them all. So one edit that changes nothing asks to be confirmed, and the others begin checked: the user
 * takes out what is not wanted and applies the rest.
 */
export function reviewAsWhole(params: ApplyWorkspaceEditParams): ApplyWorkspaceEditParams {
  const { changeAnnotations = {}, documentChanges = [] } = params.edit;
  const asks = Object.values(changeAnnotations).some(({ needsConfirmation }) => needsConfirmation === true);
  const [first, ...others] = documentChanges;
  if (!asks || others.length === 0 || !TextDocumentEdit.is(first)) {
    return params;
  }
  const nothing = AnnotatedTextEdit.insert({ line: 0, character: 0 }, '', review);
  const checked = Object.fromEntries(
    Object.entries(changeAnnotations).map(([id, annotation]) => [id, { ...annotation, needsConfirmation: false }]),
  );
  return {
    ...params,
    edit: {
      ...params.edit,
      documentChanges: [{ ...first, edits: [nothing, ...first.edits] }, ...others],
      changeAnnotations: {
        ...checked,
        [review]: { label: 'Review the changes, then apply them', needsConfirmation: true },
      },
    },
  };
}
