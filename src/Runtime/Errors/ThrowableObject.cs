using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>
/// An object of Exception, Error or a class below them. Both declare the same properties in the same order, so their slots
/// have the same meaning. File, line and trace are those of the object's creation.
/// </summary>
public abstract partial class ThrowableObject : PhpObject
{
    private const int MessageSlot = 0;
    private const int StringSlot = 1;
    private const int CodeSlot = 2;
    private const int FileSlot = 3;
    private const int LineSlot = 4;
    private const int TraceSlot = 5;
    private const int PreviousSlot = 6;

    private protected ThrowableObject(PhpClass @class) : base(@class)
    {
        Engine engine = @class.Engine;
        (PhpString file, int line) = Backtrace.Position(engine);
        Replace(FileSlot, file);
        Replace(LineSlot, line);
        Replace(TraceSlot, new Value(Backtrace.Take(engine, withObjects: false, withArguments: !engine.Ini.ExceptionIgnoresArguments), 0));
        Flags |= ObjectFlags.HasUnmadeSlot;
    }

    /// <summary>Makes the trace an array.</summary>
    private protected override void MakeSlot()
    {
        PhpArray trace = ((CallTrace)StoredSlots[TraceSlot].Heap!).ToArray();
        trace.Holders = 1;
        StoredSlots[TraceSlot] = Value.FromArray(trace);
    }

    /// <summary>The message as the property holds it: a program may have put anything there.</summary>
    public Value Message
    {
        get => StoredSlots[MessageSlot].OrNull;
        internal set => Replace(MessageSlot, value);
    }

    /// <summary>The code: an int, but PDOException and programs put strings there.</summary>
    public Value Code
    {
        get => StoredSlots[CodeSlot].OrNull;
        internal set => Replace(CodeSlot, value);
    }

    /// <summary>The path of the file where it was made: a string, unless a program put something else there.</summary>
    public Value File => StoredSlots[FileSlot].OrNull;

    /// <summary>The line where it was made, from 1: an int, unless a program put something else there.</summary>
    public Value Line => StoredSlots[LineSlot].OrNull;

    /// <summary>list&lt;array{file?: string, line?: int, function: string, class?: string, type?: string, args?: list&lt;mixed&gt;}&gt;, innermost first.</summary>
    public PhpArray Trace => Slots[TraceSlot].Dereferenced is { IsArray: true } trace ? trace.AsArray : new PhpArray();

    /// <summary>What __toString returned last; kept for the message of an uncaught exception.</summary>
    internal Value Text
    {
        get => StoredSlots[StringSlot].OrNull;
        set => Replace(StringSlot, value);
    }

    /// <summary>What it was caused by, or null.</summary>
    public ThrowableObject? Previous
    {
        get => StoredSlots[PreviousSlot].Dereferenced is { IsObject: true } previous ? previous.AsObject as ThrowableObject : null;
        internal set => Replace(PreviousSlot, Value.FromObject(value!));
    }

    /// <summary>Moves the exception to another place: parse and compile errors, ErrorException.</summary>
    internal void SetPosition(string file, long line)
    {
        Replace(FileSlot, Value.FromLatin1(file));
        Replace(LineSlot, line);
    }

    internal void SetFile(PhpString file) => Replace(FileSlot, file);

    internal void SetLine(long line) => Replace(LineSlot, line);

    internal void UnsetMessage() => Slot.Clear(Class.Engine, ref StoredSlots[MessageSlot]);

    internal void UnsetCode() => Slot.Clear(Class.Engine, ref StoredSlots[CodeSlot]);

    protected internal override bool IsCloneable => false;

    private void Replace(int slot, Value value) => Slot.Replace(Class.Engine, ref StoredSlots[slot], value);
}
