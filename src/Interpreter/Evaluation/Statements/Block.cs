using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary>Statements in a row.</summary>
internal sealed class Block(Statement[] statements) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        foreach (Statement statement in statements)
        {
            Completion completion = statement.Execute(ref frame);
            if (completion != Completion.Normal)
                return completion;
        }

        return Completion.Normal;
    }

    public override void Emit(Unit unit)
    {
        foreach (Statement statement in statements)
            unit.EmitStatement(statement);
    }
}

/// <summary>Nothing.</summary>
internal sealed class Nop : Statement
{
    public override Completion Execute(ref Frame frame) => Completion.Normal;

    public override void Emit(Unit unit)
    {
        // Nothing is what it does.
    }
}
