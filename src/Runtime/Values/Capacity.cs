namespace MiniPhp.Runtime.Values;

/// <summary>How much room arrays and strings get when they outgrow what they have.</summary>
internal static class Capacity
{
    private const int Middle = 32 << 10;
    private const int Large = 1 << 20;

    /// <summary>
    /// The capacity after <paramref name="capacity"/>: twice as much, and four times between 32 KiB and 1 MiB, where what growing costs is
    /// mostly the first touch of new memory. Room that is not used yet is not touched.
    /// </summary>
    /// <param name="capacity">How many elements there is room for now.</param>
    /// <param name="elementSize">Bytes of an element.</param>
    /// <exception cref="OverflowException">It would not be an int any more.</exception>
    public static int After(int capacity, int elementSize) => checked(capacity * Factor(capacity, elementSize));

    /// <summary>By what an amount of elements is multiplied.</summary>
    public static int Factor(long capacity, int elementSize) =>
        capacity >= Middle / elementSize && capacity < Large / elementSize ? 4 : 2;
}
