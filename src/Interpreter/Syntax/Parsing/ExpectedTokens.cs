using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>
/// The strategy of the second parse, which is made only after an error and finds out what PHP would have expected.
/// </summary>
/// <remarks>
/// PHP lists the tokens that its LALR automaton takes after the default reductions. That is more than the one token that a match
/// wants ("," or ";" after an echo) and less than all that could follow (after "$a[1" only "]", though an operator could come).
/// So there are rules for the constructs where it matters; elsewhere it is what the decisions of the failing rule itself would have
/// taken, and nothing where an expression stands directly before the token.
/// </remarks>
/// <param name="errorIndex">The token that cannot follow, by its number.</param>
/// <param name="afterExpression">The grammar lets it follow; only the expression before it does not.</param>
internal sealed partial class ExpectedTokens(int errorIndex, bool afterExpression) : IAntlrErrorStrategy
{
    private readonly List<Decision> _decisions = [];

    private readonly struct Decision(RuleContext rule, IntervalSet tokens)
    {
        public readonly RuleContext Rule = rule;
        public readonly IntervalSet Tokens = tokens;
    }

    public void Reset(Parser recognizer)
    {
    }

    public void Sync(Parser recognizer)
    {
        if (recognizer.CurrentToken.TokenIndex == errorIndex)
            _decisions.Add(new Decision(recognizer.Context, recognizer.GetExpectedTokens()));
    }

    public IToken RecoverInline(Parser recognizer) => throw Error(recognizer);

    public void Recover(Parser recognizer, RecognitionException e) => throw Error(recognizer);

    public void ReportError(Parser recognizer, RecognitionException e) => throw Error(recognizer);

    public bool InErrorRecoveryMode(Parser recognizer) => false;

    public void ReportMatch(Parser recognizer)
    {
        if (!afterExpression || recognizer.CurrentToken.TokenIndex != errorIndex)
            return;
        ParserRuleContext context = recognizer.Context;
        if (context.RuleIndex == RULE_args)
            context = (ParserRuleContext)context.Parent;
        throw SyntaxErrorMessage.For((PhpToken)recognizer.CurrentToken, AfterExpression(context));
    }

    private PhpSyntaxException Error(Parser parser)
    {
        var token = (PhpToken)parser.CurrentToken;
        var previous = (PhpToken)parser.TokenStream.Get(Math.Max(0, token.TokenIndex - 1));
        if (IsArgumentName(parser.Context, token, previous))
            return SyntaxErrorMessage.For((PhpToken)parser.TokenStream.Get(token.TokenIndex + 1), [COLON]);
        if (ByConstruct(parser, token, previous) is { } known)
            return SyntaxErrorMessage.For(token, known);
        var expected = new IntervalSet(parser.GetExpectedTokens());
        bool mayEndExpression = false;
        foreach (Decision decision in _decisions)
        {
            if (decision.Rule == parser.Context)
                expected.AddAll(decision.Tokens);
            else if (decision.Rule.RuleIndex is RULE_exprRest or RULE_postfixes or RULE_statements)
                mayEndExpression = true;
        }

        return mayEndExpression && IsExpressionDirectlyBefore(parser.Context)
            ? SyntaxErrorMessage.For(token, [])
            : SyntaxErrorMessage.For(token, [.. expected.ToArray()]);
    }

    private static bool IsExpressionDirectlyBefore(ParserRuleContext context) => context.RuleIndex switch
    {
        RULE_statement or RULE_block or RULE_declOrExprStatement or RULE_ifRest or RULE_elseIfs or RULE_caseClause => true,
        RULE_keywordStatement => context.Start.Type is not (RETURN or BREAK or CONTINUE or ECHO or FOR or UNSET or CONST),
        RULE_primary => context.Start.Type == LPAREN,
        _ => false,
    };
}
