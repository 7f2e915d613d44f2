using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>Waits on the list of values without a holder, behind what has to be destroyed first, and is "destroyed" by making its number free.</summary>
internal sealed class ReturnedNumber(int number) : HeapValue(ValueKind.Undefined)
{
    public int Number { get; } = number;
}
