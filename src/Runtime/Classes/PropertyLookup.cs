using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>How a property name is to be accessed on objects of one class from code of one class.</summary>
public enum PropertyAccess : byte
{
    /// <summary>A declared property that may be accessed: it has a slot.</summary>
    Declared,
    /// <summary>Not declared, or invisible as a parent's private one: it lives in the table of dynamic properties.</summary>
    Dynamic,
    /// <summary>A static property accessed through an object: a notice, then as <see cref="Dynamic"/>.</summary>
    Static,
    /// <summary>Declared but private or protected elsewhere.</summary>
    Inaccessible,
    /// <summary>The name begins with a NUL byte: an error.</summary>
    InvalidName,
}

/// <summary>
/// What <see cref="ObjectAccess.Find"/> found. It depends on the class, the name and the scope only, so a call site may
/// keep it for as long as class and scope stay the same.
/// </summary>
public readonly struct PropertyLookup(PropertyAccess access, PropertyInfo? property)
{
    public readonly PropertyAccess Access = access;

    /// <summary>The declared property; null when <see cref="Access"/> is Dynamic or InvalidName.</summary>
    public readonly PropertyInfo? Property = property;

    public bool IsDeclared => Access == PropertyAccess.Declared;

    /// <summary>Index into <see cref="PhpObject.Slots"/>; -1 when not declared.</summary>
    public int SlotIndex => Access == PropertyAccess.Declared ? Property!.SlotIndex : -1;

    /// <summary>
    /// True when a slot that is not undefined may be assigned without looking at the property again: it has no type and
    /// is not readonly. Reading a slot that is not undefined never needs another look.
    /// </summary>
    public bool IsPlain => Access == PropertyAccess.Declared && Property!.Type is null;
}
