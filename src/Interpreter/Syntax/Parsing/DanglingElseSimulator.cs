using Antlr4.Runtime;
using Antlr4.Runtime.Atn;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Answers the decisions of the dangling else, the only ones of the grammar that ask, from one token. So no automaton is needed.</summary>
/// <param name="parser">The parser that asks.</param>
/// <param name="automaton">null, or ANTLR's automaton when the tokens that an error message expects are wanted.</param>
internal sealed class DanglingElseSimulator(Parser parser, ATN? automaton = null) : ParserATNSimulator(parser, automaton, null, null)
{
    private const int Take = 1;
    private const int Leave = 2;

    public override int AdaptivePredict(ITokenStream input, int decision, ParserRuleContext outerContext)
    {
        int keyword = outerContext.RuleIndex == PhpParser.RULE_elseIfs ? PhpParser.ELSEIF : PhpParser.ELSE;
        return input.LA(1) == keyword ? Take : Leave;
    }
}
