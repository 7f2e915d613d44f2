using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Execution;

/// <summary>The descriptors that a new process gets, by the second argument of proc_open().</summary>
internal sealed class ProcessDescriptors(Engine engine) : IDisposable
{
    private const int None = -1;
    private readonly List<Item> _items = [];
    private int _master = None;
    private int _slave = None;

    private sealed class Item
    {
        public int Number { get; init; }

        /// <summary>The process's end.</summary>
        public int Inner { get; set; } = None;

        /// <summary>Our end; none for files and the like.</summary>
        public int Outer { get; set; } = None;

        /// <summary>What our end is opened for.</summary>
        public string Mode { get; set; } = "r+";

        /// <summary>Our end is one of a pair of sockets.</summary>
        public bool IsSocket { get; set; }
    }

    /// <summary>What the process inherits.</summary>
    public InheritedDescriptor[] Inherited => [.. _items.ConvertAll(static item => new InheritedDescriptor(item.Number, item.Inner))];

    /// <summary>Makes them all; false after a warning.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a description of another form.</exception>
    public bool Add(PhpArray specification)
    {
        foreach ((ArrayKey key, Value description) in specification)
        {
            if (!key.IsInt)
                throw engine.ArgumentValueError(2, "must be an integer indexed array");
            var item = new Item { Number = (int)key.Index };
            bool isMade = description.IsResource ? Share(item, description.AsResource)
                : description.IsArray ? Make(item, description.AsArray)
                : throw engine.ArgumentValueError(2, "must only contain arrays and streams");
            if (!isMade)
                return false;
            _items.Add(item);
        }

        return true;
    }

    private bool Share(Item item, PhpResource resource)
    {
        if (resource is not PhpStream { IsOpen: true } stream)
            throw engine.TypeError("proc_open(): supplied resource is not a valid stream resource");
        int descriptor = stream.Operations.Descriptor(stream, convert: true);
        if (descriptor >= 0)
            return Copy(item, descriptor);
        engine.FunctionWarning("Cannot represent a stream of type " + stream.Operations.Label + " as a File Descriptor");
        return false;
    }

    private bool Copy(Item item, int descriptor)
    {
        item.Inner = Libc.Control(descriptor, ControlCommands.DuplicateForUs);
        if (item.Inner >= 0)
            return true;
        engine.FunctionWarning("Failed to dup() for descriptor " + item.Number + ": " + Libc.ErrorMessage(-item.Inner));
        return false;
    }

    private bool Make(Item item, PhpArray description)
    {
        string kind = Text(description, 0, "handle qualifier").ToLatin1();
        switch (kind)
        {
            case "pipe":
                return MakePipe(item, Text(description, 1, "mode parameter for 'pipe'").Span);
            case "socket":
                return MakeSocket(item);
            case "file":
                return MakeFile(item, Text(description, 1, "file name parameter for 'file'"), Text(description, 2, "mode parameter for 'file'"));
            case "redirect":
                return Redirect(item, description[1]);
            case "null":
                item.Inner = Libc.Open("/dev/null"u8, OpenFlags.ReadWrite);
                return Succeeded(item.Inner, "Failed to open /dev/null: ");
            case "pty":
                return MakeTerminal(item);
            default:
                engine.FunctionWarning(kind + " is not a valid descriptor spec/mode");
                return false;
        }
    }

    private PhpString Text(PhpArray description, int index, string name)
    {
        Value value = description[index];
        return value.IsUndefined ? throw engine.ValueError("Missing " + name) : Conversions.ToPhpString(engine, value);
    }

    private bool Succeeded(int result, string problem)
    {
        if (result < 0)
            engine.FunctionWarning(problem + Libc.ErrorMessage(-result));
        return result >= 0;
    }

    private bool MakePipe(Item item, ReadOnlySpan<byte> mode)
    {
        int result = Libc.Pipe(out int reader, out int writer);
        bool weRead = mode.StartsWith("w"u8);
        if (result >= 0)
            (item.Outer, item.Inner, item.Mode) = weRead ? (reader, writer, "r") : (writer, reader, "w");
        return Succeeded(result, "Unable to create pipe ");
    }

    private bool MakeSocket(Item item)
    {
        const int unix = 1;
        const int streaming = 1;
        const int closeOnExec = 0x80000;
        int result = Libc.SocketPair(unix, streaming | closeOnExec, 0, out int ours, out int theirs);
        if (result >= 0)
            (item.Outer, item.Inner, item.IsSocket) = (ours, theirs, true);
        return Succeeded(result, "Unable to create socket pair: ");
    }

    private bool MakeFile(Item item, PhpString name, PhpString mode)
    {
        if (StreamOpener.Open(engine, name, mode.ToLatin1(), StreamOptions.ReportErrors, null) is not { } stream)
            return false;
        bool isShared = Share(item, stream);
        stream.Close();
        return isShared;
    }

    private bool Redirect(Item item, Value target)
    {
        const int lastStandard = 2;
        if (target.IsUndefined)
            throw engine.ValueError("Missing redirection target");
        if (!target.IsInt)
            throw engine.ValueError("Redirection target must be of type int, " + Conversions.TypeName(target) + " given");
        long number = target.AsInt;
        if (_items.Find(other => other.Number == number) is { } known)
            return Copy(item, known.Inner);
        if (number is >= 0 and <= lastStandard)
            return Copy(item, (int)number);
        engine.FunctionWarning("Redirection target " + number + " not found");
        return false;
    }

    private bool MakeTerminal(Item item)
    {
        if (_master == None && !Succeeded(Libc.OpenTerminal(out _master, out _slave), "Could not open PTY (pseudoterminal): "))
            return false;
        item.Outer = Libc.Control(_master, ControlCommands.DuplicateForUs);
        return Copy(item, _slave);
    }

    /// <summary>Our ends as streams, by number; they are not closed by <see cref="Dispose"/> then.</summary>
    public PhpArray TakeStreams(List<PhpStream> streams)
    {
        var pipes = new PhpArray();
        foreach (Item item in _items)
        {
            if (item.Outer == None)
                continue;
            PhpStream stream = item.IsSocket
                ? SocketOperations.Open(engine, item.Outer, SocketKind.Generic)
                : DescriptorOperations.Open(engine, item.Outer, item.Mode);
            stream.IsSeekable = false;
            item.Outer = None;
            pipes.Set(new ArrayKey(item.Number), stream);
            streams.Add(stream);
        }

        return pipes;
    }

    /// <summary>Closes what the process has by now, and what nobody took.</summary>
    public void Dispose()
    {
        foreach (Item item in _items)
        {
            Close(item.Inner);
            Close(item.Outer);
        }

        Close(_master);
        Close(_slave);
        _items.Clear();
    }

    private static void Close(int descriptor)
    {
        if (descriptor >= 0)
            Libc.Close(descriptor);
    }
}
