using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflector.php</summary>
[PhpExtension("Reflection")]
[PhpClass("Reflector", Order = 3, Interfaces = ["Stringable"])]
internal interface IReflector;

/// <summary>https://www.php.net/manual/en/class.reflectionexception.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionException", Order = 1, Parent = "Exception")]
internal static class ReflectionException;

/// <summary>https://www.php.net/manual/en/class.reflection.php</summary>
[PhpExtension("Reflection")]
[PhpClass("Reflection", Order = 2)]
internal static class Reflection
{
    /// <summary>The words for modifiers, as they would be written.</summary>
    [PhpMethod(IsTentative = true)]
    public static PhpArray getModifierNames(long modifiers)
    {
        var names = new PhpArray();
        var flags = (Modifiers)modifiers;
        if ((flags & Modifiers.Abstract) != 0)
            names.Append(Value.FromLatin1("abstract"));
        if ((flags & Modifiers.Final) != 0)
            names.Append(Value.FromLatin1("final"));
        if ((flags & Modifiers.Public) != 0)
            names.Append(Value.FromLatin1("public"));
        else if ((flags & Modifiers.Private) != 0)
            names.Append(Value.FromLatin1("private"));
        else if ((flags & Modifiers.Protected) != 0)
            names.Append(Value.FromLatin1("protected"));
        if ((flags & Modifiers.Static) != 0)
            names.Append(Value.FromLatin1("static"));
        if ((flags & (Modifiers.ReadOnly | Modifiers.ReadOnlyClass)) != 0)
            names.Append(Value.FromLatin1("readonly"));
        return names;
    }
}

/// <summary>Modifiers with the numbers that reflection gives them.</summary>
[Flags]
internal enum Modifiers
{
    Public = 1,
    Protected = 2,
    Private = 4,
    Static = 16,
    Final = 32,
    Abstract = 64,
    ReadOnly = 128,
    ReadOnlyClass = 65536,
}

/// <summary>An object that reflects something: it cannot be cloned, and is of no use before its constructor has run.</summary>
/// <param name="class">Its class, or one that a program derives from that.</param>
public abstract class ReflectionObjectBase(PhpClass @class) : PhpObject(@class)
{
    private protected Engine Engine => Class.Engine;

    private Value _held = Value.Undefined;

    /// <summary>The object that it was made of and keeps alive, or null.</summary>
    private protected PhpObject? Held => _held.IsObject ? _held.AsObject : null;

    /// <summary>As <see cref="Held"/>, for a reference.</summary>
    private protected PhpReference? HeldReference => _held.IsReference ? _held.AsReference : null;

    protected internal override bool IsCloneable => false;

    protected internal override Runtime.Errors.PhpThrow RefuseWrite(PropertyInfo property) =>
        Failure("Cannot set read-only property " + Class.Name + "::$" + property.Name);

    private protected void Hold(PhpObject? target) => Hold(target is null ? Value.Undefined : Value.FromObject(target));

    private protected void Hold(Value target) => Slot.Replace(Engine, ref _held, target);

    protected internal override void OnDestroyed() => Slot.Clear(Engine, ref _held);

    protected internal override void VisitHeld(Action<Value> visit) => visit(_held);

    private protected T Required<T>(T? reflected)
        where T : class => reflected ?? throw Engine.Error("Internal error: Failed to retrieve the reflection object");

    /// <summary>Sets one of the properties that PHP declares for it: name, class.</summary>
    private protected void SetProperty(string name, string value) =>
        Slot.Replace(Engine, ref Slots[Class.Properties[name].SlotIndex], Value.FromLatin1(value));

    private protected static PhpString Text(string text) => PhpString.FromLatin1(text);

    private protected static PhpString? TextOrFalse(string? text) => text is null ? null : PhpString.FromLatin1(text);

    private protected Runtime.Errors.PhpThrow Failure(string message, long code = 0) =>
        new(Engine.CreateThrowable("ReflectionException", message, code));

    /// <summary>The part of a name behind its namespace.</summary>
    private protected static string ShortName(string name) => name[(name.LastIndexOf('\\') + 1)..];

    private protected static string NamespaceOf(string name) => name.LastIndexOf('\\') is > 0 and int end ? name[..end] : "";

    private protected static Modifiers ModifiersOf(MemberFlags flags)
    {
        Modifiers modifiers = 0;
        if ((flags & MemberFlags.Public) != 0) modifiers |= Modifiers.Public;
        if ((flags & MemberFlags.Protected) != 0) modifiers |= Modifiers.Protected;
        if ((flags & MemberFlags.Private) != 0) modifiers |= Modifiers.Private;
        if ((flags & MemberFlags.Static) != 0) modifiers |= Modifiers.Static;
        if ((flags & MemberFlags.Final) != 0) modifiers |= Modifiers.Final;
        if ((flags & MemberFlags.Abstract) != 0) modifiers |= Modifiers.Abstract;
        if ((flags & MemberFlags.ReadOnly) != 0) modifiers |= Modifiers.ReadOnly;
        return modifiers;
    }
}
