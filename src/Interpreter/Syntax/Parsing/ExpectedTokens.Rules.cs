using Antlr4.Runtime;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>
/// What PHP expects by the construct that the error stands in. Where its automaton has a default reduction it has already decided
/// that the list, the type or the modifiers have ended; then it names only what comes after them.
/// </summary>
internal sealed partial class ExpectedTokens
{
    private static readonly int[] Many = [];
    private static readonly int[] TypeEnd = [];
    private static readonly int[] AfterVariable = [ARROW, NULLSAFE_ARROW, LBRACE, LBRACKET];

    /// <summary>The expected types; an empty list when they are too many to be named; null when no rule decides.</summary>
    private static int[]? ByConstruct(Parser parser, PhpToken token, PhpToken previous)
    {
        ParserRuleContext context = parser.Context;
        int before = previous.Type;
        if (IsArgumentStart(context, parser.TokenStream, previous))
            return before is FUNCTION or FN ? [LPAREN] : [COLON];
        bool atStart = context.Start.TokenIndex == token.TokenIndex;
        if (before == LBRACKET && context.RuleIndex is not (RULE_templatePart or RULE_templateOffset))
            return [RBRACKET];
        switch (context.RuleIndex)
        {
            case RULE_args: return atStart ? null : before == LPAREN ? Many : [RPAREN];
            case RULE_arrayItem when before is not (DOUBLE_ARROW or ELLIPSIS) && InAmpersandItem(context): return AfterVariable;
            case RULE_primary or RULE_listExpr when LastItemIsReference(parser, previous): return AfterVariable;
            case RULE_arrayItem:
                return before is DOUBLE_ARROW or ELLIPSIS or AMP or AMP_VAR ? Many : Closing(context.Parent);
            case RULE_primary when context.Start.Type == DQUOTE: return InTemplate(context.Start, previous);
            case RULE_otherOperand when context.Start.Type is START_HEREDOC or BACKTICK: return InTemplate(context.Start, previous);
            case RULE_template: return InTemplate(parser.TokenStream.Get(context.Start.TokenIndex - 1), previous);
            case RULE_templatePart when context.Start.Type == CURLY_OPEN && before != CURLY_OPEN: return AfterVariable;
            case RULE_templatePart when context is TemplatePartContext { e: not null, s: null }: return Many;
            case RULE_postfixes when context is PostfixesContext { t.Type: LBRACKET }:
            case RULE_newPostfixes when context is NewPostfixesContext { t.Type: LBRACKET }:
                return [RBRACKET];
            case RULE_postfixes or RULE_dollarVariable or RULE_propertyName or RULE_memberName or RULE_classReference
                when before is not (ARROW or NULLSAFE_ARROW or DOLLAR):
                return Many;
            case RULE_primary when context.Start.Type == LBRACKET: return [RBRACKET];
            case RULE_primary when context.Start.Type == ARRAY: return before == ARRAY ? [LPAREN] : [RPAREN];
            case RULE_listExpr: return before == LIST ? [LPAREN] : [RPAREN];
            case RULE_classBody: return atStart ? [LBRACE] : [FUNCTION, CONST];
            case RULE_classMember when context is ClassMemberContext { i: not null } member && member.t.Type == CASE: return [SEMI];
            case RULE_classMember when before is CASE or FUNCTION or CONST or AMP or AMP_VAR: return Many;
            case RULE_classMember: return before is RBRACKET or LBRACE or SEMI or RBRACE ? [FUNCTION, CONST] : [VARIABLE];
            case RULE_propertyRest or RULE_property when before != VARIABLE && !IsInExpression(before): return [VARIABLE];
            case RULE_param: return [VARIABLE];
            case RULE_params: return atStart ? [LPAREN] : before is LPAREN or COMMA ? [VARIABLE] : [RPAREN];
            case RULE_typeRest or RULE_returnType: return before is PIPE or AMP ? Many : AfterType(context);
            case RULE_functionRest or RULE_closureRest or RULE_methodRest or RULE_arrowFunction when before == RPAREN:
            case RULE_closureUses when before == RPAREN:
                return AfterType(context);
            case RULE_closureUses when before is VARIABLE or COMMA: return [RPAREN];
            case RULE_closureUse or RULE_closureUses when before == LPAREN: return [AMP, AMP_VAR, VARIABLE];
            case RULE_catchClause when before is not (CATCH or LPAREN or PIPE): return previous.Type == RPAREN ? [LBRACE] : [RPAREN];
            case RULE_modifiedClass or RULE_classRest or RULE_declOrExprStatement when before is READONLY or ABSTRACT or FINAL: return [ABSTRACT, FINAL, READONLY, CLASS];
            case RULE_declOrExprStatement or RULE_functionName:
            case RULE_staticOperand or RULE_staticVars:
                return before switch
                {
                    FUNCTION or AMP or AMP_VAR => [LPAREN],
                    STATIC => [DOUBLE_COLON],
                    _ => null,
                };
            case RULE_functionOperand when before == RBRACKET: return [FUNCTION, FN, STATIC, ATTRIBUTE];
            case RULE_topStatement when context.Start.Type == NAMESPACE: return before is SEMI or LBRACE or RBRACE ? Many : [LBRACE];
            case RULE_keywordStatement when context.Start.Type == DECLARE && context is KeywordStatementContext { d: not null } && IsInHead(context, parser.TokenStream, token):
                return [COMMA, RPAREN];
            case RULE_keywordStatement when context.Start.Type == FOREACH && before != RPAREN && context is KeywordStatementContext { v: not null }:
                return AfterVariable;
            case RULE_traitAdaptation: return context is TraitAdaptationContext { i: null } ? [DOUBLE_COLON] : [AS];
            case RULE_traitUse when before is IDENT or NAME_QUALIFIED or NAME_FULLY_QUALIFIED or NAME_RELATIVE or STATIC:
                return IsInBraces(context, parser.TokenStream, previous) ? [SEMI] : [COMMA, SEMI, LBRACE];
            case RULE_keywordStatement when context is KeywordStatementContext { cl: not null }:
                return IsBraced(context, parser.TokenStream) ? [CASE, DEFAULT, RBRACE] : [CASE, DEFAULT, ENDSWITCH];
            case RULE_ifRest when context is IfRestContext { l: not null, el.t: null } && before != ENDIF: return [ELSEIF, ELSE, ENDIF];
            case RULE_useStatement or RULE_groupUse or RULE_useAlias or RULE_useName: return InImport(context, before);
            case RULE_matchExpr when context is MatchExprContext { e: null }: return before == MATCH ? [LPAREN] : Many;
            case RULE_matchExpr when IsInHead(context, parser.TokenStream, token): return Many;
            case RULE_matchExpr when HeadEnd(context, parser.TokenStream, token) != previous.TokenIndex: return [RBRACE];
            case RULE_matchArm when before != DOUBLE_ARROW: return [DOUBLE_ARROW];
            case RULE_attributeGroup when before != ATTRIBUTE: return [RBRACKET];
            case RULE_otherOperand when context.Start.Type is EMPTY or EVAL && before is not (EMPTY or EVAL): return Many;
            case RULE_otherOperand when context.Start.Type == ISSET && before != ISSET: return before == LPAREN ? Many : [RPAREN];
            case RULE_keywordStatement when context.Start.Type == UNSET && before is not UNSET:
                return before == LPAREN ? Many : before == COMMA ? [RPAREN] : before == RPAREN ? null : AfterVariable;
            case RULE_exprRest: return Many;
            case RULE_implementsList or RULE_extendsClass or RULE_extendsList: return [LBRACE];
            default: return null;
        }
    }

    /// <summary>
    /// What PHP expects at a token that no expression goes on with, where the expression before it may end. Used when it is the
    /// tree that rejects the token: an assignment to a constant, say.
    /// </summary>
    private static int[] AfterExpression(RuleContext? context)
    {
        RuleContext? inner = null;
        while (context is { RuleIndex: RULE_postfixes or RULE_primary or RULE_operand or RULE_plainOperand or RULE_exprRest or RULE_expr or RULE_plainExpr or RULE_otherOperand })
        {
            if (context.RuleIndex == RULE_primary && context is ParserRuleContext { Start.Type: LPAREN })
                return Many;
            if (context is PostfixesContext { t: not null } postfixes && inner is { RuleIndex: RULE_expr })
                return postfixes.t.Type == LBRACKET ? [RBRACKET] : Many;
            inner = context;
            context = context.Parent;
        }

        switch (context?.RuleIndex)
        {
            case RULE_arg: return [RPAREN];
            case RULE_arrayItem: return Closing(context.Parent);
            case RULE_exprList: return context.Parent is KeywordStatementContext { f2: not null } ? [RPAREN] : [SEMI];
            case RULE_keywordStatement when ((ParserRuleContext)context).Start.Type == ECHO: return [COMMA, SEMI];
            case RULE_optExpr when context.Parent is ParserRuleContext { Start.Type: RETURN or BREAK or CONTINUE }: return [SEMI];
            case RULE_initializer when context.Parent.RuleIndex == RULE_param: return [RPAREN];
            case RULE_optExpr when context.Parent.RuleIndex == RULE_exitValue: return [RPAREN];
            case RULE_initializer when context.Parent is ClassMemberContext { t.Type: CASE }: return [SEMI];
            case RULE_declareItem: return [COMMA, RPAREN];
            case RULE_initializer or RULE_constDecl or RULE_classConst: return [COMMA, SEMI];
            case RULE_matchArm: return context is MatchArmContext { c: null } ? [DOUBLE_ARROW] : [RBRACE];
            default: return Many;
        }
    }

    /// <summary>
    /// Is the token before the first of an argument, and a keyword? PHP has then decided that it is the argument's name, except
    /// where the keyword alone is an expression.
    /// </summary>
    private static bool IsArgumentStart(RuleContext? context, ITokenStream tokens, PhpToken previous)
    {
        if (!IsKeyword(previous.Type) || previous.Type == EXIT || previous.Type is >= LINE_C and <= NS_C)
            return false;
        if (context is { RuleIndex: RULE_args })
            return tokens.Get(previous.TokenIndex - 1).Type is LPAREN or COMMA;
        for (; context != null; context = context.Parent)
        {
            if (context is ParserRuleContext { RuleIndex: RULE_arg } arg)
                return arg.Start.TokenIndex == previous.TokenIndex;
        }

        return false;
    }

    /// <summary>A keyword that begins no expression, where an argument begins: PHP stumbles over what comes after it.</summary>
    private static bool IsArgumentName(ParserRuleContext context, PhpToken token, PhpToken previous) =>
        context.RuleIndex == RULE_args && previous.Type is LPAREN or COMMA && context.Start.TokenIndex != token.TokenIndex && IsKeyword(token.Type);

    private static bool IsKeyword(int type) => type is >= INCLUDE and <= NS_C and not HALT_COMPILER;

    private static bool InAmpersandItem(ParserRuleContext context) =>
        context is ArrayItemContext { r: not null } or ArrayItemContext { a: not null };

    /// <summary>Did an array end with <c>&amp;$variable</c>?</summary>
    private static bool LastItemIsReference(Parser parser, PhpToken previous)
    {
        ArrayItemsContext? items = parser.Context switch
        {
            PrimaryContext primary => primary.a,
            ListExprContext list => list.a,
            _ => null,
        };
        bool isMissing = previous.Type == COMMA && parser.TokenStream.Get(previous.TokenIndex - 1).Type == COMMA;
        return items?.i != null && !isMissing && InAmpersandItem(items.i);
    }

    /// <summary>Is a brace between the beginning of the construct and the token?</summary>
    private static bool IsInBraces(ParserRuleContext context, ITokenStream tokens, PhpToken previous)
    {
        for (int i = context.Start.TokenIndex; i < previous.TokenIndex; i++)
        {
            if (tokens.Get(i).Type == LBRACE)
                return true;
        }

        return false;
    }

    /// <summary>Is the token between the parentheses that the construct begins with?</summary>
    private static bool IsInHead(ParserRuleContext context, ITokenStream tokens, PhpToken token) => HeadEnd(context, tokens, token) < 0;

    /// <summary>Where the parentheses end that the construct begins with; -1 when they do not before the token.</summary>
    private static int HeadEnd(ParserRuleContext context, ITokenStream tokens, PhpToken token)
    {
        int depth = 0;
        for (int i = context.Start.TokenIndex + 1; i < token.TokenIndex; i++)
        {
            int type = tokens.Get(i).Type;
            depth += type == LPAREN ? 1 : type == RPAREN ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    private static bool IsBraced(ParserRuleContext context, ITokenStream tokens)
    {
        int i = context.Start.TokenIndex;
        int depth = 0;
        do
        {
            int type = tokens.Get(++i).Type;
            depth += type == LPAREN ? 1 : type == RPAREN ? -1 : 0;
        }
        while (depth > 0);
        return tokens.Get(i + 1).Type == LBRACE;
    }

    /// <summary>What closes the array or list.</summary>
    private static int[] Closing(RuleContext? context)
    {
        while (context is { RuleIndex: RULE_arrayItems or RULE_arrayItem })
            context = context.Parent;
        return context is ParserRuleContext { Start.Type: LBRACKET } ? [RBRACKET] : [RPAREN];
    }

    private static int[]? AfterType(RuleContext? context)
    {
        for (; context != null; context = context.Parent)
        {
            switch (context.RuleIndex)
            {
                case RULE_param or RULE_propertyRest: return [VARIABLE];
                case RULE_functionRest or RULE_closureRest or RULE_classDecl: return [LBRACE];
                case RULE_methodRest: return [SEMI, LBRACE];
                case RULE_arrowFunction: return [DOUBLE_ARROW];
            }
        }

        return TypeEnd;
    }

    private static int[]? InImport(ParserRuleContext context, int before)
    {
        RuleContext? statement = context;
        while (statement != null && statement.RuleIndex != RULE_useStatement)
            statement = statement.Parent;
        bool isGroup = context.RuleIndex == RULE_groupUse || context.Parent?.RuleIndex == RULE_groupUse || before is LBRACE or COMMA && IsGroup(statement);
        switch (before)
        {
            case USE: return Many;
            case AS: return [IDENT];
            case NS_SEPARATOR: return [LBRACE];
            case COMMA when isGroup: return [RBRACE];
            case LBRACE: return HasKind(statement) ? [IDENT, NAME_QUALIFIED] : [IDENT, NAME_QUALIFIED, FUNCTION, CONST];
            case IDENT or NAME_QUALIFIED or NAME_FULLY_QUALIFIED: return IsGroup(statement) ? [RBRACE] : [COMMA, SEMI];
            default: return null;
        }
    }

    private static bool IsGroup(RuleContext? statement) => statement is UseStatementContext { g: not null };

    private static bool HasKind(RuleContext? statement) => statement is UseStatementContext { k: not null };

    private static int[] InTemplate(IToken opening, PhpToken previous)
    {
        if (opening.Type == BACKTICK)
            return [BACKTICK];
        int tokensSince = previous.TokenIndex - opening.TokenIndex;
        if (previous.Type == ENCAPSED && tokensSince == 1)
            return opening.Type == START_HEREDOC ? [VARIABLE, END_HEREDOC, DOLLAR_CURLY, CURLY_OPEN] : [VARIABLE, DOLLAR_CURLY, CURLY_OPEN];
        return tokensSince == 0 && opening.Type == DQUOTE ? [VARIABLE, ENCAPSED, DOLLAR_CURLY, CURLY_OPEN] : Many;
    }

    private static bool IsInExpression(int before) => before is not (PUBLIC or PROTECTED or PRIVATE or STATIC or READONLY or VAR or FINAL or ABSTRACT or COMMA);
}
