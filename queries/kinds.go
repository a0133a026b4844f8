package queries

// The kinds. They are this project's own numbers: the grammar's symbols are
// renumbered whenever it is regenerated, and only this package may notice.
// A keyword or operator is named after how it is spelt; where a keyword and a
// node share a spelling, the keyword has the suffix Keyword.
const (
	KindOther Kind = iota // a symbol that this table does not know
	KindError             // bytes that the parser could not make sense of

	// Nodes with a name in the grammar.
	KindAliasedImport
	KindArgumentList
	KindAsPattern
	KindAsPatternTarget
	KindAssertStatement
	KindAssignment
	KindAttribute
	KindAugmentedAssignment
	KindAwait
	KindBinaryOperator
	KindBlock
	KindBooleanOperator
	KindBreakStatement
	KindCall
	KindCaseClause
	KindCasePattern
	KindChevron
	KindClassDefinition
	KindClassPattern
	KindComment
	KindComparisonOperator
	KindComplexPattern
	KindConcatenatedString
	KindConditionalExpression
	KindConstrainedType
	KindContinueStatement
	KindDecoratedDefinition
	KindDecorator
	KindDefaultParameter
	KindDeleteStatement
	KindDictPattern
	KindDictionary
	KindDictionaryComprehension
	KindDictionarySplat
	KindDictionarySplatPattern
	KindDottedName
	KindElifClause
	KindEllipsis
	KindElseClause
	KindEscapeInterpolation
	KindEscapeSequence
	KindExceptClause
	KindExceptGroupClause
	KindExecStatement
	KindExpressionList
	KindExpressionStatement
	KindFalse
	KindFinallyClause
	KindFloat
	KindForInClause
	KindForStatement
	KindFormatExpression
	KindFormatSpecifier
	KindFunctionDefinition
	KindFutureImportStatement
	KindGeneratorExpression
	KindGenericType
	KindGlobalStatement
	KindIdentifier
	KindIfClause
	KindIfStatement
	KindImportFromStatement
	KindImportPrefix
	KindImportStatement
	KindInteger
	KindInterpolation
	KindKeywordArgument
	KindKeywordPattern
	KindKeywordSeparator
	KindLambda
	KindLambdaParameters
	KindLineContinuation
	KindList
	KindListComprehension
	KindListPattern
	KindListSplat
	KindListSplatPattern
	KindMatchStatement
	KindMemberType
	KindModule
	KindNamedExpression
	KindNone
	KindNonlocalStatement
	KindNotOperator
	KindPair
	KindParameters
	KindParenthesizedExpression
	KindParenthesizedListSplat
	KindPassStatement
	KindPatternList
	KindPositionalSeparator
	KindPrintStatement
	KindRaiseStatement
	KindRelativeImport
	KindReturnStatement
	KindSet
	KindSetComprehension
	KindSlice
	KindSplatPattern
	KindSplatType
	KindString
	KindStringContent
	KindStringEnd
	KindStringStart
	KindSubscript
	KindTrue
	KindTryStatement
	KindTuple
	KindTuplePattern
	KindType
	KindTypeAliasStatement
	KindTypeConversion
	KindTypeParameter
	KindTypedDefaultParameter
	KindTypedParameter
	KindUnaryOperator
	KindUnionPattern
	KindUnionType
	KindWhileStatement
	KindWildcardImport
	KindWithClause
	KindWithItem
	KindWithStatement
	KindYield

	// Keywords.
	KindFuture
	KindAnd
	KindAs
	KindAssert
	KindAsync
	KindAwaitKeyword
	KindBreak
	KindCase
	KindClass
	KindContinue
	KindDef
	KindDel
	KindElif
	KindElse
	KindExcept
	KindExceptStar
	KindExec
	KindFinally
	KindFor
	KindFrom
	KindGlobal
	KindIf
	KindImport
	KindIn
	KindIs
	KindIsNot
	KindLambdaKeyword
	KindMatch
	KindNonlocal
	KindNot
	KindNotIn
	KindOr
	KindPass
	KindPrint
	KindRaise
	KindReturn
	KindTry
	KindTypeKeyword
	KindWhile
	KindWith
	KindYieldKeyword

	// Operators and punctuation.
	KindNotEqual         // !=
	KindPercent          // %
	KindPercentEqual     // %=
	KindAmpersand        // &
	KindAmpersandEqual   // &=
	KindLeftParen        // (
	KindRightParen       // )
	KindStar             // *
	KindDoubleStar       // **
	KindDoubleStarEqual  // **=
	KindStarEqual        // *=
	KindPlus             // +
	KindPlusEqual        // +=
	KindComma            // ,
	KindMinus            // -
	KindMinusEqual       // -=
	KindArrow            // ->
	KindDot              // .
	KindSlash            // /
	KindDoubleSlash      // //
	KindDoubleSlashEqual // //=
	KindSlashEqual       // /=
	KindColon            // :
	KindColonEqual       // :=
	KindSemicolon        // ;
	KindLess             // <
	KindShiftLeft        // <<
	KindShiftLeftEqual   // <<=
	KindLessEqual        // <=
	KindLessGreater      // <>
	KindEqual            // =
	KindEqualEqual       // ==
	KindGreater          // >
	KindGreaterEqual     // >=
	KindShiftRight       // >>
	KindShiftRightEqual  // >>=
	KindAt               // @
	KindAtEqual          // @=
	KindLeftBracket      // [
	KindBackslash        // \
	KindRightBracket     // ]
	KindCaret            // ^
	KindCaretEqual       // ^=
	KindUnderscore       // _
	KindLeftBrace        // {
	KindPipe             // |
	KindPipeEqual        // |=
	KindRightBrace       // }
	KindTilde            // ~

	kindCount
)

// The fields. FieldNone is the field of a node that has no role of its own in
// its parent, such as an argument, a statement of a block or a comma.
const (
	FieldNone Field = iota
	FieldAlias
	FieldAlternative
	FieldArgument
	FieldArguments
	FieldAttribute
	FieldBody
	FieldCause
	FieldCode
	FieldCondition
	FieldConsequence
	FieldDefinition
	FieldExpression
	FieldFormatSpecifier
	FieldFunction
	FieldGuard
	FieldKey
	FieldLeft
	FieldModuleName
	FieldName
	FieldObject
	FieldOperator
	FieldOperators
	FieldParameters
	FieldReturnType
	FieldRight
	FieldSubject
	FieldSubscript
	FieldSuperclasses
	FieldType
	FieldTypeConversion
	FieldTypeParameters
	FieldValue

	fieldCount
)

// spelling is how the grammar names a kind. Named and anonymous symbols can
// share a name: the node lambda begins with the keyword lambda.
type spelling struct {
	name  string
	named bool
}

var spellings = [kindCount]spelling{
	KindOther:                   {"OTHER", true},
	KindError:                   {"ERROR", true},
	KindAliasedImport:           {"aliased_import", true},
	KindArgumentList:            {"argument_list", true},
	KindAsPattern:               {"as_pattern", true},
	KindAsPatternTarget:         {"as_pattern_target", true},
	KindAssertStatement:         {"assert_statement", true},
	KindAssignment:              {"assignment", true},
	KindAttribute:               {"attribute", true},
	KindAugmentedAssignment:     {"augmented_assignment", true},
	KindAwait:                   {"await", true},
	KindBinaryOperator:          {"binary_operator", true},
	KindBlock:                   {"block", true},
	KindBooleanOperator:         {"boolean_operator", true},
	KindBreakStatement:          {"break_statement", true},
	KindCall:                    {"call", true},
	KindCaseClause:              {"case_clause", true},
	KindCasePattern:             {"case_pattern", true},
	KindChevron:                 {"chevron", true},
	KindClassDefinition:         {"class_definition", true},
	KindClassPattern:            {"class_pattern", true},
	KindComment:                 {"comment", true},
	KindComparisonOperator:      {"comparison_operator", true},
	KindComplexPattern:          {"complex_pattern", true},
	KindConcatenatedString:      {"concatenated_string", true},
	KindConditionalExpression:   {"conditional_expression", true},
	KindConstrainedType:         {"constrained_type", true},
	KindContinueStatement:       {"continue_statement", true},
	KindDecoratedDefinition:     {"decorated_definition", true},
	KindDecorator:               {"decorator", true},
	KindDefaultParameter:        {"default_parameter", true},
	KindDeleteStatement:         {"delete_statement", true},
	KindDictPattern:             {"dict_pattern", true},
	KindDictionary:              {"dictionary", true},
	KindDictionaryComprehension: {"dictionary_comprehension", true},
	KindDictionarySplat:         {"dictionary_splat", true},
	KindDictionarySplatPattern:  {"dictionary_splat_pattern", true},
	KindDottedName:              {"dotted_name", true},
	KindElifClause:              {"elif_clause", true},
	KindEllipsis:                {"ellipsis", true},
	KindElseClause:              {"else_clause", true},
	KindEscapeInterpolation:     {"escape_interpolation", true},
	KindEscapeSequence:          {"escape_sequence", true},
	KindExceptClause:            {"except_clause", true},
	KindExceptGroupClause:       {"except_group_clause", true},
	KindExecStatement:           {"exec_statement", true},
	KindExpressionList:          {"expression_list", true},
	KindExpressionStatement:     {"expression_statement", true},
	KindFalse:                   {"false", true},
	KindFinallyClause:           {"finally_clause", true},
	KindFloat:                   {"float", true},
	KindForInClause:             {"for_in_clause", true},
	KindForStatement:            {"for_statement", true},
	KindFormatExpression:        {"format_expression", true},
	KindFormatSpecifier:         {"format_specifier", true},
	KindFunctionDefinition:      {"function_definition", true},
	KindFutureImportStatement:   {"future_import_statement", true},
	KindGeneratorExpression:     {"generator_expression", true},
	KindGenericType:             {"generic_type", true},
	KindGlobalStatement:         {"global_statement", true},
	KindIdentifier:              {"identifier", true},
	KindIfClause:                {"if_clause", true},
	KindIfStatement:             {"if_statement", true},
	KindImportFromStatement:     {"import_from_statement", true},
	KindImportPrefix:            {"import_prefix", true},
	KindImportStatement:         {"import_statement", true},
	KindInteger:                 {"integer", true},
	KindInterpolation:           {"interpolation", true},
	KindKeywordArgument:         {"keyword_argument", true},
	KindKeywordPattern:          {"keyword_pattern", true},
	KindKeywordSeparator:        {"keyword_separator", true},
	KindLambda:                  {"lambda", true},
	KindLambdaParameters:        {"lambda_parameters", true},
	KindLineContinuation:        {"line_continuation", true},
	KindList:                    {"list", true},
	KindListComprehension:       {"list_comprehension", true},
	KindListPattern:             {"list_pattern", true},
	KindListSplat:               {"list_splat", true},
	KindListSplatPattern:        {"list_splat_pattern", true},
	KindMatchStatement:          {"match_statement", true},
	KindMemberType:              {"member_type", true},
	KindModule:                  {"module", true},
	KindNamedExpression:         {"named_expression", true},
	KindNone:                    {"none", true},
	KindNonlocalStatement:       {"nonlocal_statement", true},
	KindNotOperator:             {"not_operator", true},
	KindPair:                    {"pair", true},
	KindParameters:              {"parameters", true},
	KindParenthesizedExpression: {"parenthesized_expression", true},
	KindParenthesizedListSplat:  {"parenthesized_list_splat", true},
	KindPassStatement:           {"pass_statement", true},
	KindPatternList:             {"pattern_list", true},
	KindPositionalSeparator:     {"positional_separator", true},
	KindPrintStatement:          {"print_statement", true},
	KindRaiseStatement:          {"raise_statement", true},
	KindRelativeImport:          {"relative_import", true},
	KindReturnStatement:         {"return_statement", true},
	KindSet:                     {"set", true},
	KindSetComprehension:        {"set_comprehension", true},
	KindSlice:                   {"slice", true},
	KindSplatPattern:            {"splat_pattern", true},
	KindSplatType:               {"splat_type", true},
	KindString:                  {"string", true},
	KindStringContent:           {"string_content", true},
	KindStringEnd:               {"string_end", true},
	KindStringStart:             {"string_start", true},
	KindSubscript:               {"subscript", true},
	KindTrue:                    {"true", true},
	KindTryStatement:            {"try_statement", true},
	KindTuple:                   {"tuple", true},
	KindTuplePattern:            {"tuple_pattern", true},
	KindType:                    {"type", true},
	KindTypeAliasStatement:      {"type_alias_statement", true},
	KindTypeConversion:          {"type_conversion", true},
	KindTypeParameter:           {"type_parameter", true},
	KindTypedDefaultParameter:   {"typed_default_parameter", true},
	KindTypedParameter:          {"typed_parameter", true},
	KindUnaryOperator:           {"unary_operator", true},
	KindUnionPattern:            {"union_pattern", true},
	KindUnionType:               {"union_type", true},
	KindWhileStatement:          {"while_statement", true},
	KindWildcardImport:          {"wildcard_import", true},
	KindWithClause:              {"with_clause", true},
	KindWithItem:                {"with_item", true},
	KindWithStatement:           {"with_statement", true},
	KindYield:                   {"yield", true},

	KindFuture:        {"__future__", false},
	KindAnd:           {"and", false},
	KindAs:            {"as", false},
	KindAssert:        {"assert", false},
	KindAsync:         {"async", false},
	KindAwaitKeyword:  {"await", false},
	KindBreak:         {"break", false},
	KindCase:          {"case", false},
	KindClass:         {"class", false},
	KindContinue:      {"continue", false},
	KindDef:           {"def", false},
	KindDel:           {"del", false},
	KindElif:          {"elif", false},
	KindElse:          {"else", false},
	KindExcept:        {"except", false},
	KindExceptStar:    {"except*", false},
	KindExec:          {"exec", false},
	KindFinally:       {"finally", false},
	KindFor:           {"for", false},
	KindFrom:          {"from", false},
	KindGlobal:        {"global", false},
	KindIf:            {"if", false},
	KindImport:        {"import", false},
	KindIn:            {"in", false},
	KindIs:            {"is", false},
	KindIsNot:         {"is not", false},
	KindLambdaKeyword: {"lambda", false},
	KindMatch:         {"match", false},
	KindNonlocal:      {"nonlocal", false},
	KindNot:           {"not", false},
	KindNotIn:         {"not in", false},
	KindOr:            {"or", false},
	KindPass:          {"pass", false},
	KindPrint:         {"print", false},
	KindRaise:         {"raise", false},
	KindReturn:        {"return", false},
	KindTry:           {"try", false},
	KindTypeKeyword:   {"type", false},
	KindWhile:         {"while", false},
	KindWith:          {"with", false},
	KindYieldKeyword:  {"yield", false},

	KindNotEqual:         {"!=", false},
	KindPercent:          {"%", false},
	KindPercentEqual:     {"%=", false},
	KindAmpersand:        {"&", false},
	KindAmpersandEqual:   {"&=", false},
	KindLeftParen:        {"(", false},
	KindRightParen:       {")", false},
	KindStar:             {"*", false},
	KindDoubleStar:       {"**", false},
	KindDoubleStarEqual:  {"**=", false},
	KindStarEqual:        {"*=", false},
	KindPlus:             {"+", false},
	KindPlusEqual:        {"+=", false},
	KindComma:            {",", false},
	KindMinus:            {"-", false},
	KindMinusEqual:       {"-=", false},
	KindArrow:            {"->", false},
	KindDot:              {".", false},
	KindSlash:            {"/", false},
	KindDoubleSlash:      {"//", false},
	KindDoubleSlashEqual: {"//=", false},
	KindSlashEqual:       {"/=", false},
	KindColon:            {":", false},
	KindColonEqual:       {":=", false},
	KindSemicolon:        {";", false},
	KindLess:             {"<", false},
	KindShiftLeft:        {"<<", false},
	KindShiftLeftEqual:   {"<<=", false},
	KindLessEqual:        {"<=", false},
	KindLessGreater:      {"<>", false},
	KindEqual:            {"=", false},
	KindEqualEqual:       {"==", false},
	KindGreater:          {">", false},
	KindGreaterEqual:     {">=", false},
	KindShiftRight:       {">>", false},
	KindShiftRightEqual:  {">>=", false},
	KindAt:               {"@", false},
	KindAtEqual:          {"@=", false},
	KindLeftBracket:      {"[", false},
	KindBackslash:        {`\`, false},
	KindRightBracket:     {"]", false},
	KindCaret:            {"^", false},
	KindCaretEqual:       {"^=", false},
	KindUnderscore:       {"_", false},
	KindLeftBrace:        {"{", false},
	KindPipe:             {"|", false},
	KindPipeEqual:        {"|=", false},
	KindRightBrace:       {"}", false},
	KindTilde:            {"~", false},
}

var fieldNames = [fieldCount]string{
	FieldAlias:           "alias",
	FieldAlternative:     "alternative",
	FieldArgument:        "argument",
	FieldArguments:       "arguments",
	FieldAttribute:       "attribute",
	FieldBody:            "body",
	FieldCause:           "cause",
	FieldCode:            "code",
	FieldCondition:       "condition",
	FieldConsequence:     "consequence",
	FieldDefinition:      "definition",
	FieldExpression:      "expression",
	FieldFormatSpecifier: "format_specifier",
	FieldFunction:        "function",
	FieldGuard:           "guard",
	FieldKey:             "key",
	FieldLeft:            "left",
	FieldModuleName:      "module_name",
	FieldName:            "name",
	FieldObject:          "object",
	FieldOperator:        "operator",
	FieldOperators:       "operators",
	FieldParameters:      "parameters",
	FieldReturnType:      "return_type",
	FieldRight:           "right",
	FieldSubject:         "subject",
	FieldSubscript:       "subscript",
	FieldSuperclasses:    "superclasses",
	FieldType:            "type",
	FieldTypeConversion:  "type_conversion",
	FieldTypeParameters:  "type_parameters",
	FieldValue:           "value",
}

// String returns the grammar's name of the kind, such as "function_definition"
// or "+=". A node and a keyword of the same spelling are not told apart.
func (k Kind) String() string {
	if k >= kindCount {
		return spellings[KindOther].name
	}
	return spellings[k].name
}

// String returns the grammar's name of the field, such as "body", and nothing
// for FieldNone.
func (f Field) String() string {
	if f >= fieldCount {
		return ""
	}
	return fieldNames[f]
}
