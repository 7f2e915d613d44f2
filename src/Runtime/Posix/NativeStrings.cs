using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>A list of C strings that ends in null, as <c>execve</c> takes it. Outside the collected heap: nothing moves it.</summary>
public sealed unsafe class NativeStrings : IDisposable
{
    private byte** _strings = (byte**)NativeMemory.AllocZeroed(1, (nuint)sizeof(byte*));
    private int _count;

    /// <summary>Valid until the next <see cref="Add"/>.</summary>
    public byte** List => _strings;

    /// <summary>Copies the text and closes it with a zero; one that it contains itself ends it, as in C.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        var copy = (byte*)NativeMemory.Alloc((nuint)text.Length + 1);
        text.CopyTo(new Span<byte>(copy, text.Length));
        copy[text.Length] = 0;
        _strings = (byte**)NativeMemory.Realloc(_strings, (nuint)(_count + 2) * (nuint)sizeof(byte*));
        _strings[_count++] = copy;
        _strings[_count] = null;
    }

    public void Dispose()
    {
        for (int i = 0; i < _count; i++)
            NativeMemory.Free(_strings[i]);
        NativeMemory.Free(_strings);
    }
}
