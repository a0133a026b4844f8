#include "flatten.h"

enum { FLAG_NAMED = 1, FLAG_MISSING = 2, FLAG_HAS_ERROR = 4 };

enum { SYMBOL_ERROR = 0xFFFF, KIND_ERROR = 1, NO_PARENT = 0xFFFFFFFF };

static unblock_node describe(const TSTreeCursor *cursor, const uint16_t *kinds,
                             uint32_t kind_count, const uint8_t *fields,
                             uint32_t field_count) {
  TSNode node = ts_tree_cursor_current_node(cursor);
  TSSymbol symbol = ts_node_symbol(node);
  TSFieldId field = ts_tree_cursor_current_field_id(cursor);
  unblock_node flat = {0};
  if (symbol == SYMBOL_ERROR) {
    flat.kind = KIND_ERROR;
  } else if (symbol < kind_count) {
    flat.kind = kinds[symbol];
  }
  flat.field = field < field_count ? fields[field] : 0;
  flat.flags = (ts_node_is_named(node) ? FLAG_NAMED : 0) |
               (ts_node_is_missing(node) ? FLAG_MISSING : 0) |
               (ts_node_has_error(node) ? FLAG_HAS_ERROR : 0);
  flat.start = ts_node_start_byte(node);
  flat.end = ts_node_end_byte(node);
  return flat;
}

// While a node is open, its next holds the index of its parent: that is all the
// stack the walk needs, so that no depth of nesting can exhaust one.
uint32_t unblock_flatten(TSNode root, const uint16_t *kinds, uint32_t kind_count,
                         const uint8_t *fields, uint32_t field_count,
                         unblock_node *out, uint32_t capacity) {
  uint32_t count = 0;
  uint32_t parent = NO_PARENT;
  TSTreeCursor cursor = ts_tree_cursor_new(root);
  for (;;) {
    if (count == capacity) {
      count = 0;
      break;
    }
    uint32_t self = count++;
    out[self] = describe(&cursor, kinds, kind_count, fields, field_count);
    out[self].next = parent;
    if (ts_tree_cursor_goto_first_child(&cursor)) {
      parent = self;
      continue;
    }
    out[self].next = count;
    while (parent != NO_PARENT && !ts_tree_cursor_goto_next_sibling(&cursor)) {
      ts_tree_cursor_goto_parent(&cursor);
      self = parent;
      parent = out[self].next;
      out[self].next = count;
    }
    if (parent == NO_PARENT) {
      break;
    }
  }
  ts_tree_cursor_delete(&cursor);
  return count;
}
