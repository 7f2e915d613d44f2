using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Serialization;

/// <summary>
/// What unserialize() makes of an object whose class it does not find or may not use. It keeps the properties and gives none away:
/// https://www.php.net/manual/en/function.unserialize.php
/// </summary>
public abstract class IncompleteObject : PhpObject, IComputedProperties
{
    /// <summary>The class of such objects, which the standard extension declares.</summary>
    public const string ClassName = "__PHP_Incomplete_Class";

    /// <summary>The property that keeps the class's name.</summary>
    public static readonly PhpString NameProperty = PhpString.FromLatin1("__PHP_Incomplete_Class_Name");

    private IElementAccess? _refusal;

    protected IncompleteObject(PhpClass @class)
        : base(@class) => Flags |= ObjectFlags.ElementsAreProperties;

    /// <summary>The name of the class that the object was of; null when it was not unserialized.</summary>
    public PhpString? OriginalName
    {
        get
        {
            Value name = DynamicProperties is { } properties ? properties[ArrayKey.Literal(NameProperty)] : Value.Undefined;
            return name.IsString ? name.AsString : null;
        }
    }

    bool IComputedProperties.ListsComputed => false;

    /// <summary>Every access to any property is refused, each kind in its way.</summary>
    IElementAccess? IComputedProperties.ComputedProperty(string name) => _refusal ??= new PropertyRefusal(this);

    /// <summary>Looking for a method that it does not have is refused.</summary>
    protected internal override PhpObject? MethodDelegate => throw Class.Engine.Error(Message("call a method"));

    internal void StoreName(PhpString name) =>
        (DynamicProperties ??= new PhpArray { Holders = 1 }).Set(ArrayKey.Literal(NameProperty), name);

    /// <summary>Warns that the script looks at a property.</summary>
    internal void WarnOfAccess(Engine engine) => engine.FunctionWarning(Message("access a property"));

    private string Message(string what) =>
        "The script tried to " + what + " on an incomplete object. Please ensure that the class definition \"" + (OriginalName?.ToLatin1() ?? "unknown")
        + "\" of the object you are trying to operate on was loaded _before_ unserialize() gets called or provide an autoloader to load the class definition";

    private sealed class PropertyRefusal(IncompleteObject owner) : IElementAccess
    {
        Value IElementAccess.ReadElement(Engine engine, Value key)
        {
            owner.WarnOfAccess(engine);
            return Value.Null;
        }

        bool IElementAccess.HasElement(Engine engine, Value key)
        {
            owner.WarnOfAccess(engine);
            return false;
        }

        void IElementAccess.WriteElement(Engine engine, Value key, Value value) => throw Modification(engine);

        void IElementAccess.UnsetElement(Engine engine, Value key) => throw Modification(engine);

        ref Value IElementAccess.FetchElement(Engine engine, Value key, PropertyFetch fetch)
        {
            throw Modification(engine);
        }

        private PhpThrow Modification(Engine engine) => engine.Error(owner.Message("modify a property"));
    }
}
