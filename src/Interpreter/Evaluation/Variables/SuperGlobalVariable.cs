using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>$_SERVER</c> and the like, in any scope.</summary>
internal sealed class SuperGlobalVariable(string name, int line) : Variable(line)
{
    private FoundVariable _found;

    public override Value Evaluate(ref Frame frame)
    {
        ref Value slot = ref frame.Engine.FindSuperGlobal(name, ref _found);
        if (!Unsafe.IsNullRef(ref slot) && !slot.Dereferenced.IsUndefined)
            return slot.Dereferenced;
        frame.Line = Line;
        frame.Engine.Warning("Undefined global variable $" + name);
        return Value.Null;
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        ref Value slot = ref frame.Engine.FindSuperGlobal(name, ref _found);
        return Unsafe.IsNullRef(ref slot) ? Value.Null : slot.OrNull;
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode)
    {
        frame.Engine.FindSuperGlobal(name);
        return ref frame.Engine.Globals.FindOrAdd(name);
    }

    public override Value Assign(ref Frame frame, Value value)
    {
        Slot.Assign(frame.Engine, ref frame.Engine.Globals.FindOrAdd(name), value);
        return value;
    }

    public override bool Bind(ref Frame frame, PhpReference reference)
    {
        frame.Engine.Globals.Bind(frame.Engine, name, reference);
        return true;
    }

    public override bool Unset(ref Frame frame)
    {
        frame.Engine.Globals.Remove(frame.Engine, name);
        return true;
    }
}

/// <summary><c>$GLOBALS</c> as a whole: a copy of the global variables, which is no place. Its elements are <see cref="GlobalVariable"/>.</summary>
internal sealed class GlobalsCopy(int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        var copy = new PhpArray();
        foreach (string name in frame.Engine.Globals.Names)
        {
            Value value = frame.Engine.Globals.Copy(frame.Engine, name);
            copy.Set(name, value.IsUndefined ? Value.Null : value);
        }

        return Value.FromArray(copy);
    }
}
