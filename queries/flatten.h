// The part of tree-sitter's C interface that flattening needs, and flattening
// itself. The declarations repeat the ABI of the tree-sitter that
// go-tree-sitter v0.0.0-20240827094217 compiles in (its api.h is not on the
// include path of other packages); they change only with that module.
#ifndef UNBLOCK_FLATTEN_H
#define UNBLOCK_FLATTEN_H

#include <stdbool.h>
#include <stdint.h>

typedef uint16_t TSSymbol;
typedef uint16_t TSFieldId;

typedef struct {
  uint32_t context[4];
  const void *id;
  const void *tree;
} TSNode;

typedef struct {
  const void *tree;
  const void *id;
  uint32_t context[3];
} TSTreeCursor;

TSSymbol ts_node_symbol(TSNode);
uint32_t ts_node_start_byte(TSNode);
uint32_t ts_node_end_byte(TSNode);
uint32_t ts_node_descendant_count(TSNode);
bool ts_node_is_named(TSNode);
bool ts_node_is_missing(TSNode);
bool ts_node_has_error(TSNode);

TSTreeCursor ts_tree_cursor_new(TSNode);
void ts_tree_cursor_delete(TSTreeCursor *);
TSNode ts_tree_cursor_current_node(const TSTreeCursor *);
TSFieldId ts_tree_cursor_current_field_id(const TSTreeCursor *);
bool ts_tree_cursor_goto_first_child(TSTreeCursor *);
bool ts_tree_cursor_goto_next_sibling(TSTreeCursor *);
bool ts_tree_cursor_goto_parent(TSTreeCursor *);

// unblock_node has the layout of Node in queries.go; parse.go compares the sizes.
typedef struct {
  uint16_t kind;
  uint8_t field;
  uint8_t flags;
  uint32_t start;
  uint32_t end;
  uint32_t next;
} unblock_node;

// unblock_flatten writes the tree under root in preorder and returns the number
// of nodes, or 0 when there are more than capacity. kinds and fields translate
// the grammar's numbers into those of kinds.go; what lies beyond them becomes 0.
uint32_t unblock_flatten(TSNode root, const uint16_t *kinds, uint32_t kind_count,
                         const uint8_t *fields, uint32_t field_count,
                         unblock_node *out, uint32_t capacity);

#endif
