using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>What ANTLR's parser needs besides the grammar; it reads a source that has a syntax error, to find out what was expected.</summary>
internal abstract class DiagnosticParser(ITokenStream input, TextWriter output, TextWriter errorOutput) : Parser(input, output, errorOutput)
{
    /// <summary>Finds the error that stopped the first parse once more, and says what PHP would say.</summary>
    /// <param name="scanner">A scanner at the beginning of the source.</param>
    /// <param name="unexpected">Where the first parse stopped.</param>
    public static PhpSyntaxException Explain(PhpTokenSource scanner, UnexpectedTokenException unexpected)
    {
        var parser = new PhpParser(new TokenList(scanner), TextWriter.Null, TextWriter.Null)
        {
            BuildParseTree = false,
            ErrorHandler = new ExpectedTokens(unexpected.TokenIndex, unexpected.AfterExpression),
        };
        parser.RemoveErrorListeners();
        parser.Interpreter = new ParserATNSimulator(parser, SerializedAutomaton.Deserialize(), null, null);
        try
        {
            parser.start();
        }
        catch (PhpSyntaxException error)
        {
            return error;
        }

        throw new InvalidOperationException("The second parse found no error.");
    }

    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new PhpSyntaxException("memory exhausted", ((PhpToken)CurrentToken).EndLine);
        base.EnterRule(localctx, state, ruleIndex);
    }

    /// <summary>Decides the dangling else for the innermost if: the number of the alternative, as ANTLR counts them.</summary>
    protected int TakeElse()
    {
        int keyword = Context.RuleIndex == RULE_elseIfs ? ELSEIF : ELSE;
        return CurrentToken.Type == keyword ? 1 : 2;
    }
}
