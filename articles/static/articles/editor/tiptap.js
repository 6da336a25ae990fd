// Tiptap and ProseMirror as django-prose-editor bundles them: the only door to that bundle.

import {
  Dropcursor,
  Editor,
  Extension,
  Gapcursor,
  History,
  InputRule,
  Mark,
  Node,
  getSchema,
  markInputRule,
  pm,
  textblockTypeInputRule,
  wrappingInputRule,
} from "../../django_prose_editor/editor.js";

export {
  Dropcursor,
  Editor,
  Extension,
  Gapcursor,
  History,
  InputRule,
  Mark,
  Node,
  getSchema,
  markInputRule,
  textblockTypeInputRule,
  wrappingInputRule,
};

export const { NodeSelection, Plugin, PluginKey, Selection, TextSelection } = pm.state;
export const { Fragment, Node: DocumentNode, Slice } = pm.model;
export const { Decoration, DecorationSet } = pm.view;
export const { canJoin, canSplit, findWrapping, liftTarget } = pm.transform;
export const { lift, setBlockType, toggleMark, wrapIn } = pm.commands;
export const { redoDepth, undoDepth, closeHistory } = pm.history;
export const tables = pm.tables;
