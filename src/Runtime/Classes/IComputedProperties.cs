namespace MiniPhp.Runtime.Classes;

/// <summary>
/// A native class some of whose properties are no slots: they are read from, and written to, what the object holds otherwise. Its objects
/// have the flag <see cref="Values.ObjectFlags.ElementsAreProperties"/>.
/// </summary>
public interface IComputedProperties
{
    /// <summary>Access to a property that the object computes, whose name is the key; null for all others.</summary>
    IElementAccess? ComputedProperty(string name);

    /// <summary>Whether they are listed with the object's own ones: then ArrayObject refuses it.</summary>
    bool ListsComputed { get; }
}
