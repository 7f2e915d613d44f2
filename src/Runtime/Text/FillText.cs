using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Text;

/// <summary>Fills a stretch with one byte; <c>Span.Fill</c> would have to be compiled at run time.</summary>
internal static class FillText
{
    public static void With(Span<byte> target, byte value)
    {
        if (!target.IsEmpty)
            Unsafe.InitBlockUnaligned(ref MemoryMarshal.GetReference(target), value, (uint)target.Length);
    }
}
