using MiniPhp.Interpreter.Checking;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Lowering;

// Ticks, as nodes of their own behind what they follow.
internal sealed partial class FunctionLowering
{
    private void LowerTicked(List<Statement> target, StmtNode statement)
    {
        foreach (StmtNode member in statement is EnumStmt declared ? declared.Stmts : [])
        {
            if (member is EnumCaseStmt && TickAfter(member) is { } before)
                target.Add(before);
        }

        LowerUntickedInto(target, statement);
        if (statement is not NamespaceStmt { Braced: false } && TickAfter(statement) is { } after)
            target.Add(after);
    }

    /// <summary>Adds a statement, and the tick that follows the node it was made of.</summary>
    private void AddTicked(List<Statement> target, Statement statement, SyntaxNode node)
    {
        target.Add(statement);
        if (TickAfter(node) is { } tick)
            target.Add(tick);
    }

    private void AddTickAfter(SyntaxNode node)
    {
        if (TickAfter(node) is { } tick)
            Program.Add(new ExecuteStep(tick));
    }

    private Tick? TickAfter(SyntaxNode node) =>
        _code.File.Ticks is { } ticks && ticks.TryGetValue(node, out TickMark? mark) ? new Tick(mark.Every, mark.Line) : null;
}
