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

/// <summary><c>$_SERVER</c> and the like; <c>$GLOBALS</c> as a whole is a copy.</summary>
internal sealed class SuperGlobalVariable(string name, int line) : Variable(line)
{
    /// <summary>It is <c>$GLOBALS</c>.</summary>
    public bool IsGlobals { get; } = name == "GLOBALS";

    private FoundVariable _found;

    public override Value Evaluate(ref Frame frame)
    {
        if (IsGlobals)
            return Value.FromArray(CopyOfGlobals(ref frame));
        ref Value slot = ref frame.Engine.FindSuperGlobal(name, ref _found);
        if (!Unsafe.IsNullRef(ref slot) && !slot.Dereferenced.IsUndefined)
            return slot.Dereferenced;
        frame.Line = Line;
        frame.Engine.Warning("Undefined global variable $" + name);
        return Value.Null;
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        if (IsGlobals)
            return Value.FromArray(CopyOfGlobals(ref frame));
        ref Value slot = ref frame.Engine.FindSuperGlobal(name, ref _found);
        return Unsafe.IsNullRef(ref slot) ? Value.Null : slot.OrNull;
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode)
    {
        RequireWritable(ref frame);
        frame.Engine.FindSuperGlobal(name);
        return ref frame.Engine.Globals.FindOrAdd(name);
    }

    public override Value Assign(ref Frame frame, Value value)
    {
        RequireWritable(ref frame);
        Slot.Assign(frame.Engine, ref frame.Engine.Globals.FindOrAdd(name), value);
        return value;
    }

    public override bool Bind(ref Frame frame, PhpReference reference)
    {
        RequireWritable(ref frame);
        frame.Engine.Globals.Bind(frame.Engine, name, reference);
        return true;
    }

    public override bool Unset(ref Frame frame)
    {
        RequireWritable(ref frame);
        frame.Engine.Globals.Remove(frame.Engine, name);
        return true;
    }

    private void RequireWritable(ref Frame frame)
    {
        if (!IsGlobals)
            return;
        frame.Line = Line;
        frame.Engine.FatalError("$GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax");
    }

    private static PhpArray CopyOfGlobals(ref Frame frame)
    {
        var copy = new PhpArray();
        foreach (string variable in frame.Engine.Globals.Names)
        {
            Value value = frame.Engine.Globals.Find(variable).Copied;
            copy.Set(variable, value.IsUndefined ? Value.Null : value);
        }

        return copy;
    }
}
