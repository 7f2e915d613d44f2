using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary>A variable whose name is only known when it is used.</summary>
internal abstract class NamedVariable(Expression name, int line) : Variable(line)
{
    /// <summary>What gives the name.</summary>
    protected Expression NameExpression => name;

    public override Value Assign(ref Frame frame, Value value)
    {
        ref Value slot = ref Fetch(ref frame, FetchMode.Write);
        if (Unsafe.IsNullRef(ref slot))
            return Value.Throw;
        Slot.Assign(frame.Engine, ref slot, value);
        return slot.Dereferenced;
    }

    /// <summary>True when the name is a literal.</summary>
    protected bool IsFixed => _fixedName is not null;

    private readonly string? _fixedName = (name as Constant)?.Value is { IsString: true } text ? text.AsString.ToLatin1() : null;

    /// <summary>The name now. False when an exception is on its way.</summary>
    protected bool TryGetName(ref Frame frame, out string text)
    {
        if (_fixedName is not null)
        {
            text = _fixedName;
            frame.Line = Line;
            return true;
        }

        text = "";
        Value value = name.Evaluate(ref frame);
        if (value.IsThrow)
            return false;
        frame.Line = Line;
        text = Conversions.ToPhpString(frame.Engine, value).ToLatin1();
        return true;
    }
}
