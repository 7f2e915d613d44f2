using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>What kind of class-like declaration a <see cref="PhpClass"/> is.</summary>
public enum ClassKind : byte
{
    Class,
    Interface,
    Trait,
    Enum,
}

/// <summary>
/// A class, interface, trait or enum, linked and ready, of one engine. Members include the inherited ones.
/// Name lookups: methods by lower-case name, properties and constants by exact name.
/// </summary>
public sealed class PhpClass
{
    public required Engine Engine { get; init; }

    /// <summary>The name as declared, with namespace, without leading backslash.</summary>
    public required string Name { get; init; }

    /// <summary>The name as messages show it: an anonymous class without what makes its name unique.</summary>
    public string PrintedName => ClassNames.Printed(Name);

    /// <summary>The name as a string of PHP, made when it is asked for first.</summary>
    public PhpString NameText => _nameText ??= PhpString.FromLatin1(Name);

    private PhpString? _nameText;

    /// <summary>What a user class was made of; null for native ones.</summary>
    public ClassDeclaration? Declaration { get; init; }

    public ClassKind Kind { get; init; }

    /// <summary>Abstract, final, readonly.</summary>
    public MemberFlags Flags { get; internal set; }

    public PhpClass? Parent { get; internal set; }

    /// <summary>All interfaces, inherited ones included, in PHP's order.</summary>
    public PhpClass[] Interfaces { get; internal set; } = [];

    /// <summary>Traits that the class itself uses.</summary>
    public PhpClass[] Traits { get; internal set; } = [];

    /// <summary>Methods by lower-case name.</summary>
    public Dictionary<string, PhpFunction> Methods { get; } = [];

    /// <summary>Instance and static properties by name. A private property of a parent is not among them.</summary>
    public Dictionary<string, PropertyInfo> Properties { get; } = [];

    /// <summary>Instance properties in slot order, private ones of parents included.</summary>
    public PropertyInfo[] InstanceProperties { get; internal set; } = [];

    /// <summary>Class constants and enum cases by name, in declaration order.</summary>
    public Dictionary<string, ClassConstant> Constants { get; } = [];

    /// <summary>What the slots of a new object start with, evaluated on first use of the class.</summary>
    public Value[] InstanceDefaults { get; internal set; } = PhpArray.NoValues;

    /// <summary>True when some default is an array or an enum case, which then is counted for each object.</summary>
    internal bool DefaultsHoldCounted;

    /// <summary>False while constant expressions in defaults or constants still have to be evaluated.</summary>
    internal bool ConstantsResolved = true;

    /// <summary>True once the backing values of an enum were found to differ from each other.</summary>
    internal bool EnumValuesVerified;

    /// <summary>Makes an object of a native class with state of its own; null for plain objects. Inherited.</summary>
    public Func<PhpClass, PhpObject>? Allocator { get; internal set; }

    /// <summary>The file of a class written in PHP, null for native ones.</summary>
    public string? FileName { get; init; }

    public int StartLine { get; init; }

    public int EndLine { get; init; }

    public string? DocComment { get; init; }

    /// <summary>The extension of a native class.</summary>
    public NativeExtension? Extension { get; init; }

    /// <summary>True for classes written in PHP.</summary>
    public bool IsUser => FileName is not null;

    public bool IsAbstract => (Flags & MemberFlags.Abstract) != 0;

    /// <summary>True when <c>new</c> may make objects of it, as far as its declaration goes.</summary>
    public bool IsInstantiable => Kind == ClassKind.Class && !IsAbstract;

    /// <summary>#[AllowDynamicProperties], inherited; stdClass has it.</summary>
    public bool AllowsDynamicProperties { get; internal set; }

    /// <summary>Objects of the class can have declared properties only: enums, Closure, Generator, …; inherited.</summary>
    public bool ForbidsDynamicProperties { get; internal set; }

    /// <summary>The message of the Error that <c>new</c> throws; null for classes that can be constructed.</summary>
    public string? ConstructionError { get; init; }

    /// <summary>May not be serialised (Closure, Generator, Socket, …), inherited.</summary>
    public bool IsNotSerializable { get; internal set; }

    // The magic methods, inherited, or null.
    public PhpFunction? Constructor { get; internal set; }
    public PhpFunction? Destructor { get; internal set; }
    public PhpFunction? CloneMethod { get; internal set; }
    public PhpFunction? GetMethod { get; internal set; }
    public PhpFunction? SetMethod { get; internal set; }
    public PhpFunction? IssetMethod { get; internal set; }
    public PhpFunction? UnsetMethod { get; internal set; }
    public PhpFunction? CallMethod { get; internal set; }
    public PhpFunction? CallStaticMethod { get; internal set; }
    public PhpFunction? ToStringMethod { get; internal set; }
    public PhpFunction? InvokeMethod { get; internal set; }
    public PhpFunction? DebugInfoMethod { get; internal set; }
    public PhpFunction? SerializeMethod { get; internal set; }
    public PhpFunction? UnserializeMethod { get; internal set; }

    /// <summary>For a backed enum, int or string; null for pure enums and classes.</summary>
    public PhpType? EnumBackingType { get; init; }

    /// <summary>True when this is <paramref name="other"/>, extends it or implements it.</summary>
    public bool IsSubclassOf(PhpClass other)
    {
        if (this == other)
            return true;
        return other.Kind == ClassKind.Interface ? Implements(other) : DerivesFrom(other);
    }

    private bool Implements(PhpClass other)
    {
        foreach (PhpClass implemented in Interfaces)
        {
            if (implemented == other)
                return true;
        }

        return false;
    }

    // The names in declared types that objects of this class were found to fit last.
    private string? _fittingName;
    private string? _otherFittingName;

    /// <summary>True when <see cref="RememberFitting"/> was told so, not long ago.</summary>
    internal bool IsKnownToFit(string name) => _fittingName == name || _otherFittingName == name;

    /// <summary>Objects of this class fit a type that names the class so, wherever it is declared.</summary>
    internal void RememberFitting(string name)
    {
        _otherFittingName = _fittingName;
        _fittingName = name;
    }

    /// <summary>True when <paramref name="ancestor"/> is this class or among its parents.</summary>
    public bool DerivesFrom(PhpClass ancestor)
    {
        for (PhpClass? at = this; at is not null; at = at.Parent)
        {
            if (at == ancestor)
                return true;
        }

        return false;
    }

    public PhpFunction? FindMethod(string lowerName) => Methods.GetValueOrDefault(lowerName);

    /// <summary>A new object with defaults in its properties; the constructor is not run.</summary>
    /// <exception cref="Errors.PhpThrow">Only functions make objects of this class.</exception>
    public PhpObject Allocate()
    {
        if (ConstructionError is not null)
            throw Engine.Error(ConstructionError);
        if (!ConstantsResolved)
            Engine.ResolveConstants(this);
        return Allocator is null ? PhpObject.Create(this) : Allocator(this);
    }

    /// <summary>What <c>disable_classes</c> does to a native class: nothing is left of it but objects that warn when they are made.</summary>
    internal void Disable()
    {
        Methods.Clear();
        MagicMethods.Assign(this);
        Func<PhpClass, PhpObject>? make = Allocator;
        Allocator = made =>
        {
            made.Engine.Warning(made.PrintedName + "() has been disabled for security reasons");
            return make is null ? PhpObject.Create(made) : make(made);
        };
    }

    public override string ToString() => Name;
}

/// <summary>A declared property.</summary>
public sealed class PropertyInfo
{
    public required string Name { get; init; }

    public required PhpClass DeclaringClass { get; init; }

    public MemberFlags Flags { get; init; }

    /// <summary>The declared type, or null.</summary>
    public PhpType? Type { get; init; }

    /// <summary>Index into <see cref="PhpObject.Slots"/>; -1 for static properties.</summary>
    public int SlotIndex { get; internal set; } = -1;

    /// <summary>The storage of a static property, shared by the classes that inherit it without redeclaring; null for instance ones.</summary>
    public PhpReference? StaticStorage { get; internal set; }

    /// <summary>What a static property started with, for get_class_vars().</summary>
    internal Value StaticDefault { get; set; } = Value.Undefined;

    /// <summary>
    /// Evaluates the default, given the class that declares the property, when the class is used first; null when it is known from
    /// the start or evaluated already.
    /// </summary>
    internal Func<PhpClass, Value>? Initializer;

    /// <summary>
    /// In the payload of an undefined slot: the typed property was never given a value. Without it the property was unset,
    /// and magic methods are asked about it.
    /// </summary>
    internal const long UninitializedMark = 1;

    /// <summary>What the slot of a typed property without default starts with.</summary>
    internal static Value Uninitialized
    {
        get
        {
            Value value = Value.Undefined;
            value.Bits = UninitializedMark;
            return value;
        }
    }

    public string? DocComment { get; init; }

    public AttributeDeclaration[] Attributes { get; init; } = [];

    public bool IsStatic => (Flags & MemberFlags.Static) != 0;
    public bool IsPrivate => (Flags & MemberFlags.Private) != 0;
    public bool IsProtected => (Flags & MemberFlags.Protected) != 0;
    public bool IsPublic => (Flags & MemberFlags.Public) != 0;
    public bool IsReadOnly => (Flags & MemberFlags.ReadOnly) != 0;

    /// <summary>Assignments have to be looked at: it is readonly, or <see cref="MemberFlags.Unwritable"/>.</summary>
    public bool ChecksWrites => (Flags & (MemberFlags.ReadOnly | MemberFlags.Unwritable)) != 0;

    /// <summary>The key under which (array) and serialize show the property: "\0C\0name" when private, "\0*\0name" when protected.</summary>
    public string MangledName => IsPrivate ? "\0" + DeclaringClass.Name + "\0" + Name : IsProtected ? "\0*\0" + Name : Name;
}

/// <summary>A class constant or enum case.</summary>
public sealed class ClassConstant
{
    public required string Name { get; init; }

    public required PhpClass DeclaringClass { get; init; }

    public MemberFlags Flags { get; init; }

    /// <summary>The value; <see cref="Value.Undefined"/> while the expression has not been evaluated.</summary>
    public Value Value = Value.Undefined;

    /// <summary>
    /// Evaluates the constant on first use, given the class that declares it; null when the value is known from the start. Of a backed
    /// enum's case: its backing value.
    /// </summary>
    internal Func<PhpClass, Value>? Initializer;

    /// <summary>Of a backed enum's case: its backing value, once known.</summary>
    internal Value BackingValue = Value.Undefined;

    /// <summary>Set while <see cref="Initializer"/> runs, to find constants that depend on themselves.</summary>
    internal bool IsEvaluating;

    public string? DocComment { get; init; }

    public AttributeDeclaration[] Attributes { get; init; } = [];
}
