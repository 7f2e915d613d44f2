using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>$GLOBALS['name']</c>: the global variable itself.</summary>
internal sealed class GlobalVariable(Expression name, int line) : NamedVariable(name, line)
{
    private FoundVariable _found;

    public override bool HasSimpleParts => NameExpression is Expressions.Constant or LocalVariable;

    public override Value Evaluate(ref Frame frame)
    {
        if (!TryGetName(ref frame, out string text))
            return Value.Throw;
        ref Value slot = ref IsFixed ? ref frame.Engine.Globals.Find(text, ref _found) : ref frame.Engine.Globals.Find(text);
        if (!Unsafe.IsNullRef(ref slot) && !slot.Dereferenced.IsUndefined)
            return slot.Dereferenced;
        frame.Line = Line;
        frame.Engine.Warning("Undefined global variable $" + text);
        return Value.Null;
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        if (!TryGetName(ref frame, out string text))
            return Value.Throw;
        ref Value slot = ref IsFixed ? ref frame.Engine.Globals.Find(text, ref _found) : ref frame.Engine.Globals.Find(text);
        return Unsafe.IsNullRef(ref slot) ? Value.Null : slot.OrNull;
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode)
    {
        if (!TryGetName(ref frame, out string text))
            return ref Unsafe.NullRef<Value>();
        ref Value slot = ref frame.Engine.Globals.FindOrAdd(text);
        if (mode.IsUpdate() && slot.Dereferenced.IsUndefined)
        {
            frame.Line = Line;
            frame.Engine.Warning("Undefined global variable $" + text);
            if (slot.IsUndefined)
                slot = Value.Null;
        }

        return ref slot;
    }

    public override PhpReference? FetchReference(ref Frame frame) =>
        TryGetName(ref frame, out string text) ? frame.Engine.Globals.FindOrAddReference(text) : null;

    public override bool Bind(ref Frame frame, PhpReference reference)
    {
        if (!TryGetName(ref frame, out string text))
            return false;
        frame.Engine.Globals.Bind(frame.Engine, text, reference);
        return true;
    }

    public override bool Unset(ref Frame frame)
    {
        if (!TryGetName(ref frame, out string text))
            return false;
        frame.Engine.Globals.Remove(frame.Engine, text);
        return true;
    }
}
