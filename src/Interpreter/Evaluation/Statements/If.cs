using System.Reflection.Emit;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>if (condition) then else otherwise</c>; an elseif is an if in the otherwise, and a chain of them is a loop here.</summary>
internal sealed class If(Expression condition, Statement then, Statement? otherwise) : Statement
{
    private readonly Expression _condition = condition;
    private readonly Statement _then = then;
    private readonly Statement? _otherwise = otherwise;

    public override Completion Execute(ref Frame frame)
    {
        If at = this;
        while (true)
        {
            if (at._condition.EvaluateBool(ref frame))
                return at._then.Execute(ref frame);
            if (frame.Engine.Thrown is not null)
                return Completion.Throw;
            if (at._otherwise is null)
                return Completion.Normal;
            if (at._otherwise is not If next)
                return at._otherwise.Execute(ref frame);
            at = next;
        }
    }

    public override void Emit(Unit unit)
    {
        Label done = unit.Code.DefineLabel();
        If at = this;
        while (true)
        {
            Label isFalse = unit.Code.DefineLabel();
            at._condition.EmitCondition(unit, isFalse);
            unit.EmitStatement(at._then);
            unit.Code.Emit(OpCodes.Br, done);
            unit.Code.MarkLabel(isFalse);
            if (at._otherwise is not If next)
                break;
            at = next;
        }

        if (at._otherwise is not null)
            unit.EmitStatement(at._otherwise);
        unit.Code.MarkLabel(done);
    }
}
