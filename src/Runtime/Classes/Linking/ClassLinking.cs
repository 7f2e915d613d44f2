using System.Diagnostics.CodeAnalysis;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>One class on its way from declaration to use.</summary>
internal sealed partial class ClassLinking
{
    private readonly Engine _engine;
    private readonly ClassDeclaration _declaration;
    private readonly List<PropertyInfo> _instanceProperties = [];
    private readonly ValueList _defaults = new();
    private PhpClass? _parent;
    private PhpClass[] _traits = [];
    private PhpClass[] _declaredInterfaces = [];
    private bool _hasInitializers;

    public ClassLinking(Engine engine, ClassDeclaration declaration)
    {
        _engine = engine;
        _declaration = declaration;
        Target = new PhpClass
        {
            Engine = engine,
            Name = declaration.Name,
            Kind = declaration.Kind,
            Flags = declaration.Flags | (declaration.Kind == ClassKind.Enum ? MemberFlags.Final : MemberFlags.None),
            FileName = declaration.FileName,
            StartLine = declaration.StartLine,
            EndLine = declaration.EndLine,
            DocComment = declaration.DocComment,
            EnumBackingType = declaration.EnumBackingType,
            AllowsDynamicProperties = declaration.AllowsDynamicProperties,
            ForbidsDynamicProperties = declaration.Kind == ClassKind.Enum || (declaration.Flags & MemberFlags.ReadOnly) != 0,
            Declaration = declaration,
        };
    }

    public PhpClass Target { get; }

    private bool IsEnum => Target.Kind == ClassKind.Enum;

    private bool IsInterface => Target.Kind == ClassKind.Interface;

    [DoesNotReturn]
    private void Fatal(string message) => _engine.FatalError(message, _declaration.FileName, _declaration.StartLine);

    /// <summary>At a method's position when it is a user method, else at the class's.</summary>
    [DoesNotReturn]
    private void Fatal(string message, PhpFunction at) =>
        _engine.FatalError(message, at.FileName ?? _declaration.FileName, at.FileName is null ? _declaration.StartLine : at.StartLine);

    public void LoadTraits()
    {
        if (_declaration.TraitNames.Length == 0)
            return;
        var traits = new List<PhpClass>(_declaration.TraitNames.Length);
        foreach (string name in _declaration.TraitNames)
        {
            PhpClass? trait = _engine.FindClass(name);
            if (trait is null)
                Fatal("Trait \"" + name + "\" not found");
            if (trait.Kind != ClassKind.Trait)
                Fatal(Target.PrintedName + " cannot use " + trait.PrintedName + " - it is not a trait");
            // Naming a trait twice is using it once.
            if (!traits.Contains(trait))
                traits.Add(trait);
        }

        _traits = traits.ToArray();
        Target.Traits = _traits;
    }

    public void LoadParent()
    {
        if (_declaration.ParentName is not { } name)
            return;
        _parent = _engine.FindClass(name) ?? throw _engine.Error("Class \"" + name + "\" not found");
        if ((_parent.Flags & MemberFlags.Final) != 0)
            Fatal("Class " + Target.PrintedName + " cannot extend final class " + _parent.Name);
        if (_parent.Kind is ClassKind.Interface or ClassKind.Trait)
            Fatal("Class " + Target.PrintedName + " cannot extend " + ClassLinker.KindName(_parent.Kind) + " " + _parent.Name);
        if (((Target.Flags ^ _parent.Flags) & MemberFlags.ReadOnly) != 0)
        {
            bool isReadOnly = (Target.Flags & MemberFlags.ReadOnly) != 0;
            Fatal((isReadOnly ? "Readonly" : "Non-readonly") + " class " + Target.PrintedName + " cannot extend "
                + (isReadOnly ? "non-readonly" : "readonly") + " class " + _parent.Name);
        }

        Target.Parent = _parent;
        Target.Allocator = _parent.Allocator;
        Target.IsNotSerializable = _parent.IsNotSerializable;
        Target.AllowsDynamicProperties |= _parent.AllowsDynamicProperties;
        Target.ForbidsDynamicProperties |= _parent.ForbidsDynamicProperties;
    }

    /// <summary>An interface that enums have by themselves, so that they must not name it.</summary>
    private void AddOwnInterface(List<PhpClass> interfaces, string name)
    {
        PhpClass own = _engine.BuiltInClass(name);
        if (interfaces.Contains(own))
            Fatal("Enum " + Target.Name + " cannot implement previously implemented interface " + name);
        interfaces.Add(own);
    }

    public void LoadInterfaces()
    {
        var interfaces = new List<PhpClass>();
        foreach (string name in _declaration.InterfaceNames)
        {
            PhpClass found = _engine.FindClass(name) ?? throw _engine.Error("Interface \"" + name + "\" not found");
            if (found.Kind != ClassKind.Interface)
                Fatal(Target.PrintedName + " cannot implement " + found.PrintedName + " - it is not an interface");
            if (interfaces.Contains(found))
            {
                Fatal(ClassLinker.CapitalKindName(Target.Kind) + " " + Target.Name
                    + " cannot implement previously implemented interface " + found.Name);
            }

            interfaces.Add(found);
        }

        if (IsEnum)
        {
            AddOwnInterface(interfaces, "UnitEnum");
            if (Target.EnumBackingType is not null)
                AddOwnInterface(interfaces, "BackedEnum");
        }

        if (Target.Kind != ClassKind.Trait && DeclaresToString)
        {
            PhpClass stringable = _engine.BuiltInClass("Stringable");
            if (!interfaces.Contains(stringable))
                interfaces.Add(stringable);
        }

        _declaredInterfaces = [.. interfaces];
    }

    private bool DeclaresToString =>
        Array.Exists(_declaration.Methods, method => method.Name.Equals("__toString", StringComparison.OrdinalIgnoreCase));

    public void Finish()
    {
        if (IsEnum)
            VerifyEnum();
        if (Target.Kind is ClassKind.Class && Target.ToStringMethod is not null)
        {
            PhpClass stringable = _engine.BuiltInClass("Stringable");
            if (Array.IndexOf(Target.Interfaces, stringable) < 0)
                Target.Interfaces = [.. Target.Interfaces, stringable];
        }

        Target.InstanceProperties = [.. _instanceProperties];
        Target.InstanceDefaults = _defaults.ToArray();
        foreach (Value value in Target.InstanceDefaults)
        {
            if (!value.IsCounted)
                continue;
            value.Heap!.Holders++;
            Target.DefaultsHoldCounted = true;
        }

        Target.ConstantsResolved = !_hasInitializers && _parent is not { ConstantsResolved: false };
    }

    /// <summary>A class that is not abstract has no abstract methods.</summary>
    public void VerifyAbstract()
    {
        if (Target.Kind is not (ClassKind.Class or ClassKind.Enum))
            return;
        bool declaredAbstract = Target.IsAbstract;
        var missing = new List<PhpFunction>();
        foreach (PhpFunction method in Target.Methods.Values)
        {
            // A class that is declared abstract still has to implement private methods that its traits demand.
            if (method.IsAbstract && (!declaredAbstract || (method.Flags & MemberFlags.Private) != 0))
                missing.Add(method);
        }

        if (missing.Count == 0)
            return;
        string names = string.Join(", ", missing.GetRange(0, Math.Min(3, missing.Count)).ConvertAll(method => method.DeclaringClass!.PrintedName + "::" + method.Name))
            + (missing.Count > 3 ? ", ..." : "");
        string count = missing.Count + " abstract " + (declaredAbstract || IsEnum ? "private " : "") + "method" + (missing.Count > 1 ? "s" : "");
        Fatal(ClassLinker.CapitalKindName(Target.Kind) + " " + Target.Name + (declaredAbstract || IsEnum
            ? " must implement " + count + " (" + names + ")"
            : " contains " + count + " and must therefore be declared abstract or implement the remaining methods (" + names + ")"));
    }
}
