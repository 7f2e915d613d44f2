namespace MiniPhp.Runtime.Values;

/// <summary>Bytes for strings whose length the script chose: over the memory limit they are a fatal error before they are allocated.</summary>
public static class StringAllocation
{
    /// <summary>That many bytes, with any content.</summary>
    public static byte[] Allocate(Engine engine, long length)
    {
        Check(engine, length);
        return GC.AllocateUninitializedArray<byte>((int)length);
    }

    /// <summary>A fatal error when a string of that length is over the memory limit.</summary>
    public static void Check(Engine engine, long length)
    {
        long limit = engine.Ini.MemoryLimit < 0 ? Array.MaxLength : Math.Min(engine.Ini.MemoryLimit, Array.MaxLength);
        if (length > limit)
            engine.MemoryExhausted(Allocated(length), limit);
    }

    /// <summary>What PHP allocates for a string: its header, the bytes and a zero, in units of eight; whole pages when it is large.</summary>
    private static ulong Allocated(long length)
    {
        const ulong header = 24;
        const ulong large = (2 << 20) - 4096;
        ulong size = ((ulong)length + header + 1 + 7) & ~7UL;
        return size > large ? (size + 4095) & ~4095UL : size;
    }
}
