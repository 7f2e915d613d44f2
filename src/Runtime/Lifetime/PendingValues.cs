using MiniPhp.Runtime.Errors;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>The part of <see cref="Lifetime"/> that belongs to one stack of calls, while another one runs.</summary>
internal sealed class PendingValues
{
    public HeapEntry[] Values = new HeapEntry[16];
    public int Count;
    public int Destroying;
    public int Depth;
    public PhpThrow? Thrown;
}
