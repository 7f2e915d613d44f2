using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>$$name</c>, <c>${expression}</c>: a variable of the function found by name.</summary>
internal sealed class DynamicVariable(Expression name, int line) : NamedVariable(name, line)
{
    public override bool HasSimpleParts => false;

    public override Value Evaluate(ref Frame frame)
    {
        if (!TryGetName(ref frame, out string text))
            return Value.Throw;
        if (text == "this" && frame.This is { } target)
            return Value.FromObject(target);
        ref Value slot = ref VariableTable.Find(ref frame, text);
        if (!Unsafe.IsNullRef(ref slot) && !slot.Dereferenced.IsUndefined)
            return slot.Dereferenced;
        frame.Line = Line;
        frame.Engine.Warning("Undefined variable $" + CText.UpToNull(text));
        return Value.Null;
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        if (!TryGetName(ref frame, out string text))
            return Value.Throw;
        if (text == "this" && frame.This is { } target)
            return Value.FromObject(target);
        ref Value slot = ref VariableTable.Find(ref frame, text);
        return Unsafe.IsNullRef(ref slot) ? Value.Null : slot.OrNull;
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode)
    {
        if (!TryGetName(ref frame, out string text))
            return ref Unsafe.NullRef<Value>();
        RequireNotThis(ref frame, text);
        ref Value slot = ref VariableTable.FindOrAdd(ref frame, text);
        if (mode.IsUpdate() && slot.Dereferenced.IsUndefined)
        {
            frame.Line = Line;
            frame.Engine.Warning("Undefined variable $" + CText.UpToNull(text));
            slot = ref VariableTable.FindOrAdd(ref frame, text);
            if (slot.IsUndefined)
                slot = Value.Null;
        }

        return ref slot;
    }

    public override PhpReference? FetchReference(ref Frame frame)
    {
        if (!TryGetName(ref frame, out string text))
            return null;
        RequireNotThis(ref frame, text);
        return VariableTable.FindOrAddReference(ref frame, text);
    }

    public override bool Bind(ref Frame frame, PhpReference reference)
    {
        if (!TryGetName(ref frame, out string text))
            return false;
        BindNamed(ref frame, text, reference);
        return true;
    }

    /// <summary>As <see cref="Bind"/>, when the name has been evaluated.</summary>
    public void BindNamed(ref Frame frame, string text, PhpReference reference)
    {
        RequireNotThis(ref frame, text);
        VariableTable.Bind(ref frame, text, reference);
    }

    public override bool Unset(ref Frame frame)
    {
        if (!TryGetName(ref frame, out string text))
            return false;
        if (text == "this")
            throw frame.Engine.Error("Cannot unset $this");
        VariableTable.Remove(ref frame, text);
        return true;
    }

    private void RequireNotThis(ref Frame frame, string text)
    {
        if (text != "this")
            return;
        frame.Line = Line;
        throw frame.Engine.Error("Cannot re-assign $this");
    }
}
