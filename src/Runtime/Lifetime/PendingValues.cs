using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>The part of <see cref="Lifetime"/> that belongs to one stack of calls, while another one runs.</summary>
internal sealed class PendingValues
{
    public HeapValue[] Values = new HeapValue[16];
    public int Count;
    public int Destroying;
    public int Depth;
    public PhpThrow? Thrown;
}
