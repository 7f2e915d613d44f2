using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>An element of an array of arrays, objects and the like: unlike in an array of classes, storing it does not check the array's type.</summary>
internal struct HeapEntry
{
    /// <summary>Null where there is none.</summary>
    public HeapValue Value;
}
