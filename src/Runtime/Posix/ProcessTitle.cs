using System.Globalization;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Posix;

/// <summary>
/// The memory in which the system finds what <c>ps</c> shows of the process: its arguments, and the first strings of its environment, which
/// are moved elsewhere before it is written. Only in a process that is the program's own.
/// </summary>
public sealed unsafe class ProcessTitle
{
    private readonly byte* _start;
    private readonly int _size;
    private byte[] _title = [];

    /// <param name="process">What the process allows.</param>
    public ProcessTitle(HostProcess process)
    {
        if (!process.CanFork || !TryFind(out ulong start, out ulong end, out ulong environmentStart, out ulong environmentEnd))
            return;
        if (environmentStart == end)
        {
            MoveEnvironment((byte*)environmentStart, (byte*)environmentEnd);
            end = environmentEnd;
        }

        _start = (byte*)start;
        _size = (int)(end - start);
    }

    /// <summary>There is a place for a title.</summary>
    public bool IsAvailable => _size > 1;

    /// <summary>What was set last, empty before.</summary>
    public ReadOnlySpan<byte> Title => _title;

    /// <summary>Writes a title, as far as there is room, and fills the rest with blanks. It ends at its first NUL.</summary>
    public void Set(ReadOnlySpan<byte> title)
    {
        title = CText.UpToNull(title);
        _title = title[..Math.Min(title.Length, _size - 1)].ToArray();
        var memory = new Span<byte>(_start, _size);
        _title.CopyTo(memory);
        memory[_title.Length..].Fill((byte)' ');
        memory[^1] = 0;
    }

    /// <summary>Where arguments and environment are, by the fields 48 to 51 of the process's status. False when it does not say.</summary>
    private static bool TryFind(out ulong start, out ulong end, out ulong environmentStart, out ulong environmentEnd)
    {
        const int first = 48 - 3;
        start = end = environmentStart = environmentEnd = 0;
        if (WholeFile.Read("/proc/self/stat"u8) is not { } content)
            return false;
        string text = PhpString.FromOwned(content).ToLatin1();
        // The second field is the program's name in parentheses, which may contain anything.
        string[] fields = text[(text.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > first + 3
            && TryParse(fields[first], out start) && TryParse(fields[first + 1], out end)
            && TryParse(fields[first + 2], out environmentStart) && TryParse(fields[first + 3], out environmentEnd)
            && start != 0 && end > start && end - start < int.MaxValue / 2 && environmentEnd - environmentStart < int.MaxValue / 2;
    }

    private static bool TryParse(string field, out ulong value) => ulong.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>Gives the variables whose text is in that memory copies of their own, which live as long as the process.</summary>
    private static void MoveEnvironment(byte* start, byte* end)
    {
        for (byte** entry = Libc.Environment; *entry is not null; entry++)
        {
            if (*entry < start || *entry >= end)
                continue;
            ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(*entry);
            byte* copy = (byte*)NativeMemory.Alloc((nuint)text.Length + 1);
            text.CopyTo(new Span<byte>(copy, text.Length));
            copy[text.Length] = 0;
            *entry = copy;
        }
    }
}
