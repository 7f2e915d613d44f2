using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>The part of <see cref="Lifetime"/> that belongs to one stack of calls, while another one runs.</summary>
internal sealed class PendingValues
{
    public PendingValue[] Values = new PendingValue[16];
    public int Count;
    public int Destroying;
    public int Depth;
    public PhpThrow? Thrown;
}

/// <summary>An entry of the list of values without a holder. In an array of structs, storing does not look at the type of the array.</summary>
internal struct PendingValue
{
    public HeapValue Value;
}
