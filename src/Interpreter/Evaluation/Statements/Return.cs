using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>return value;</c></summary>
internal sealed class Return(Expression value) : Statement
{
    /// <summary>What is returned; a function that ends in a return evaluates it without the detour of a completion.</summary>
    public Expression Value => value;

    public override Completion Execute(ref Frame frame)
    {
        Value result = value.Evaluate(ref frame);
        if (result.IsThrow)
            return Completion.Throw;
        frame.Result = result;
        return Completion.Return;
    }

    public override void Emit(Unit unit) => unit.EmitReturn(value.EmitValue(unit));
}
