using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>
/// The calls that were in progress at a moment, as an exception keeps them until something looks at its trace: most traces are never
/// looked at, and the array of PHP that lists them costs more than all else of an exception. Counts the arguments and objects that it
/// holds. To slots it looks like an undefined value.
/// </summary>
internal sealed class CallTrace() : HeapValue(ValueKind.Undefined)
{
    private TracedCall? _first;
    private TracedCall? _last;

    /// <summary>How many calls it lists.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the next outer call.</summary>
    public void Add(TracedCall call)
    {
        if (_last is null)
            _first = call;
        else
            _last.Next = call;
        _last = call;
        Count++;
    }

    /// <summary>The array that PHP programs see. It takes over what the trace holds, which then must not be used any more.</summary>
    public PhpArray ToArray()
    {
        var trace = new PhpArray(Count);
        TracedCall? inner = null;
        for (TracedCall? call = _first; call is not null; call = call.Next)
        {
            trace.Append(call.ToArray(inner));
            inner = call;
        }

        VisitHeld(static value =>
        {
            if (value.IsCounted)
                value.Heap!.Holders--;
        });
        return trace;
    }

    /// <summary>Visits the arguments and objects, in the order in which the array has them.</summary>
    public void VisitHeld(Action<Value> visit)
    {
        for (TracedCall? call = _first; call is not null; call = call.Next)
            call.VisitHeld(visit);
    }
}

/// <summary>One call of a <see cref="CallTrace"/>.</summary>
/// <param name="function">What was called.</param>
internal sealed class TracedCall(PhpFunction function)
{
    /// <summary>The file of the code that called, null when a native did.</summary>
    public PhpString? File;

    /// <summary>The line of the call.</summary>
    public int Line;

    /// <summary>The class that is shown, null for functions.</summary>
    public PhpClass? Class;

    /// <summary>True for a call on an object, which is shown with "-&gt;".</summary>
    public bool IsOnObject;

    /// <summary>The object when it is to be listed. Counted.</summary>
    public PhpObject? Object;

    /// <summary>The arguments when they are to be listed. Counted.</summary>
    public Value[]? Arguments;

    /// <summary>In place of <see cref="Arguments"/> when they go beyond the parameters: then some may have names. Counted.</summary>
    public PhpArray? ListedArguments;

    /// <summary>The call that made this one.</summary>
    public TracedCall? Next;

    // Made once, as a program may look at many traces.
    private static readonly ArrayKey FileKey = ArrayKey.FromLatin1("file");
    private static readonly ArrayKey LineKey = ArrayKey.FromLatin1("line");
    private static readonly ArrayKey ArgsKey = ArrayKey.FromLatin1("args");
    private static readonly ArrayKey FunctionKey = ArrayKey.FromLatin1("function");
    private static readonly ArrayKey ClassKey = ArrayKey.FromLatin1("class");
    private static readonly ArrayKey ObjectKey = ArrayKey.FromLatin1("object");
    private static readonly ArrayKey TypeKey = ArrayKey.FromLatin1("type");

    /// <summary>array{file?: string, line?: int, function: string, class?: string, object?: object, type?: string, args?: array&lt;mixed&gt;}</summary>
    /// <param name="inner">The call before it in the trace: its file is the argument of an include. Without one an include has none.</param>
    public PhpArray ToArray(TracedCall? inner)
    {
        var entry = new PhpArray();
        if (File is not null)
        {
            entry.Set(FileKey, Value.FromString(File));
            entry.Set(LineKey, Line);
        }

        if (function.ScriptKeyword is { } keyword)
        {
            if (keyword != "eval" && inner?.File is { } file)
            {
                var included = new PhpArray(1);
                included.Append(Value.FromString(file));
                entry.Set(ArgsKey, included);
            }

            entry.Set(FunctionKey, Value.FromLatin1(keyword));
            return entry;
        }

        entry.Set(FunctionKey, Value.FromString(function.NameText));
        if (Class is not null)
        {
            entry.Set(ClassKey, Class.NameText);
            if (Object is not null)
                entry.Set(ObjectKey, Value.FromObject(Object));
            entry.Set(TypeKey, Value.FromLatin1(IsOnObject ? "->" : "::"));
        }

        if (ListedArguments is not null)
        {
            entry.Set(ArgsKey, ListedArguments);
        }
        else if (Arguments is not null)
        {
            var arguments = new PhpArray(Arguments.Length);
            foreach (Value argument in Arguments)
                arguments.Append(argument);
            entry.Set(ArgsKey, arguments);
        }

        return entry;
    }

    public void VisitHeld(Action<Value> visit)
    {
        if (Object is not null)
            visit(Value.FromObject(Object));
        if (ListedArguments is not null)
        {
            visit(Value.FromArray(ListedArguments));
        }
        else if (Arguments is not null)
        {
            foreach (Value argument in Arguments)
                visit(argument);
        }
    }
}
