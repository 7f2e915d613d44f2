using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Zlib.Native;

/// <summary>A compression or decompression that goes on from one piece of data to the next.</summary>
internal abstract unsafe class ZlibCodec : IDisposable
{
    /// <param name="stream">What zlib has begun, in native memory: the codec frees it.</param>
    protected ZlibCodec(ZStream* stream) => Stream = stream;

    ~ZlibCodec() => Free();

    /// <summary>zlib's state; null once it is freed.</summary>
    protected ZStream* Stream { get; private set; }

    /// <summary>Native memory for a state that zlib is to begin.</summary>
    protected static ZStream* Allocate() => (ZStream*)NativeMemory.AllocZeroed((nuint)sizeof(ZStream));

    /// <summary>Works on as much as there is room for.</summary>
    /// <param name="input">Loses what was taken.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="flush">How much has to come out.</param>
    /// <param name="written">Becomes the bytes of the result.</param>
    public ZlibStatus Run(ref ReadOnlySpan<byte> input, scoped Span<byte> output, ZlibFlush flush, out int written)
    {
        ObjectDisposedException.ThrowIf(Stream == null, this);
        byte none = 0;
        fixed (byte* data = input, room = output)
        {
            // Without input zlib wants an address all the same.
            Stream->NextIn = data == null ? &none : data;
            Stream->AvailableIn = (uint)input.Length;
            Stream->NextOut = room;
            Stream->AvailableOut = (uint)output.Length;
            ZlibStatus status = Step(flush);
            input = input[^(int)Stream->AvailableIn..];
            written = output.Length - (int)Stream->AvailableOut;
            Stream->NextIn = null;
            Stream->AvailableIn = 0;
            return status;
        }
    }

    /// <summary>Gives the data that texts to come are likely to contain: to a compression before the first piece, to a decompression when it asks.</summary>
    public ZlibStatus SetDictionary(ReadOnlySpan<byte> dictionary)
    {
        fixed (byte* data = dictionary)
            return SetDictionary(data, (uint)dictionary.Length);
    }

    /// <summary>Begins anew with the same parameters.</summary>
    public abstract void Reset();

    /// <summary>Frees zlib's memory.</summary>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    /// <summary>zlib's function for as much as <see cref="Stream"/> has input and room for.</summary>
    protected abstract ZlibStatus Step(ZlibFlush flush);

    /// <summary>zlib's function that gives a dictionary to <see cref="Stream"/>.</summary>
    protected abstract ZlibStatus SetDictionary(byte* data, uint length);

    /// <summary>zlib's function that frees what <see cref="Stream"/> holds.</summary>
    protected abstract void End();

    private void Free()
    {
        if (Stream == null)
            return;
        End();
        NativeMemory.Free(Stream);
        Stream = null;
    }
}
