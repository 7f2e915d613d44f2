using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>if (condition) then else otherwise</c>; an elseif is an if in the otherwise.</summary>
internal sealed class If(Expression condition, Statement then, Statement? otherwise) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        if (condition.EvaluateBool(ref frame))
            return then.Execute(ref frame);
        if (frame.Engine.Thrown is not null)
            return Completion.Throw;
        return otherwise is null ? Completion.Normal : otherwise.Execute(ref frame);
    }

    public override void Emit(Unit unit)
    {
        Label isFalse = unit.Code.DefineLabel();
        Label done = unit.Code.DefineLabel();
        condition.EmitCondition(unit, isFalse);
        then.Emit(unit);
        unit.Code.Emit(OpCodes.Br, done);
        unit.Code.MarkLabel(isFalse);
        otherwise?.Emit(unit);
        unit.Code.MarkLabel(done);
    }
}
