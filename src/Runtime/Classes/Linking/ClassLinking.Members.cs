using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

// The class's own members, then those of its parent.
internal sealed partial class ClassLinking
{
    public void DeclareMembers()
    {
        foreach (ConstantDeclaration constant in _declaration.Constants)
            DeclareConstant(constant, Target);
        // Slots of the parent come first, so that its code finds them at the same index.
        if (_parent is not null)
        {
            _instanceProperties.AddRange(_parent.InstanceProperties);
            _defaults.AddRange(_parent.InstanceDefaults);
        }

        if (IsEnum)
            DeclareEnumProperties();
        foreach (PropertyDeclaration property in _declaration.Properties)
            DeclareProperty(property);
        foreach (PhpFunction method in _declaration.Methods)
            Target.Methods[method.Name.ToLowerInvariant()] = method.BindTo(Target, method.Name, WithVisibility(method.Flags));
        if (IsEnum)
            DeclareEnumMethods();
        if (Target.Kind is ClassKind.Class)
            VerifyAbstract();
    }

    private static MemberFlags WithVisibility(MemberFlags flags) =>
        (flags & MemberFlags.VisibilityMask) == 0 ? flags | MemberFlags.Public : flags;

    private void DeclareConstant(ConstantDeclaration constant, PhpClass declaringClass)
    {
        bool isCase = (constant.Flags & MemberFlags.EnumCase) != 0;
        Target.Constants.Add(constant.Name, new ClassConstant
        {
            Name = constant.Name,
            DeclaringClass = declaringClass,
            Flags = WithVisibility(constant.Flags),
            Value = isCase ? Value.Undefined : constant.Value,
            BackingValue = isCase ? constant.Value : Value.Undefined,
            Initializer = constant.Initializer,
            DocComment = constant.DocComment,
            Attributes = constant.Attributes ?? [],
        });
        if (constant.Value.IsCounted)
            constant.Value.Heap!.Holders++;
        _hasInitializers |= constant.Initializer is not null && !isCase;
    }

    private void DeclareProperty(PropertyDeclaration property)
    {
        MemberFlags flags = WithVisibility(property.Flags);
        if ((Target.Flags & MemberFlags.ReadOnly) != 0)
            flags |= MemberFlags.ReadOnly;
        PropertyInfo? inherited = _parent is null ? null : InheritedProperty(_parent, property.Name);
        var info = new PropertyInfo
        {
            Name = property.Name,
            DeclaringClass = Target,
            Flags = flags,
            Type = property.Type,
            Initializer = property.Initializer,
            DocComment = property.DocComment,
            Attributes = property.Attributes ?? [],
        };
        if (inherited is not null)
            CheckRedeclaration(inherited, info);
        AddProperty(info, StartingValue(property), inherited);
    }

    private static Value StartingValue(PropertyDeclaration property)
    {
        if (!property.Default.IsUndefined)
            return property.Default;
        return property.Type is null && property.Initializer is null ? Value.Null : PropertyInfo.Uninitialized;
    }

    private void AddProperty(PropertyInfo info, Value startingValue, PropertyInfo? inherited)
    {
        _hasInitializers |= info.Initializer is not null;
        if (info.IsStatic)
        {
            var storage = new PhpReference(Value.Undefined) { Holders = 1 };
            Slot.Initialize(ref storage.Value, startingValue);
            if (info.Type is not null)
                PropertyTypes.AddSource(storage, info);
            info.StaticStorage = storage;
            info.StaticDefault = startingValue;
        }
        else if (inherited is { IsStatic: false })
        {
            info.SlotIndex = inherited.SlotIndex;
            _instanceProperties[info.SlotIndex] = info;
            _defaults[info.SlotIndex] = startingValue;
        }
        else
        {
            info.SlotIndex = _defaults.Count;
            _instanceProperties.Add(info);
            _defaults.Add(startingValue);
        }

        Target.Properties[info.Name] = info;
    }

    /// <summary>The parent's property of that name that subclasses see; null when there is none or it is private.</summary>
    private static PropertyInfo? InheritedProperty(PhpClass parent, string name) =>
        parent.Properties.TryGetValue(name, out PropertyInfo? property) && !property.IsPrivate ? property : null;

    private void CheckRedeclaration(PropertyInfo parent, PropertyInfo child)
    {
        string parentName = parent.DeclaringClass.PrintedName + "::$" + parent.Name;
        string childName = Target.PrintedName + "::$" + child.Name;
        if (parent.IsStatic != child.IsStatic)
        {
            Fatal("Cannot redeclare " + (parent.IsStatic ? "static " : "non static ") + parentName + " as "
                + (child.IsStatic ? "static " : "non static ") + childName);
        }

        if (parent.IsReadOnly != child.IsReadOnly)
        {
            Fatal("Cannot redeclare " + (parent.IsReadOnly ? "readonly" : "non-readonly") + " property " + parentName + " as "
                + (child.IsReadOnly ? "readonly" : "non-readonly") + " " + childName);
        }

        if ((child.Flags & MemberFlags.VisibilityMask) > (parent.Flags & MemberFlags.VisibilityMask))
            Fatal("Access level to " + childName + " must be " + RequiredVisibility(parent.Flags, parent.DeclaringClass));
        if (parent.Type is null)
        {
            if (child.Type is not null)
                Fatal("Type of " + childName + " must not be defined (as in class " + parent.DeclaringClass.PrintedName + ")");
        }
        else
        {
            _laterChecks.Add(new LaterCheck(variance => ComparePropertyTypes(variance, parent, child), (_, _) => ReportPropertyType(parent, child)));
        }
    }

    private static string RequiredVisibility(MemberFlags parentFlags, PhpClass parent) =>
        Visibility.Name(parentFlags) + " (as in class " + parent.PrintedName + ")" + ((parentFlags & MemberFlags.Public) != 0 ? "" : " or weaker");

    public void Inherit()
    {
        if (_parent is null)
        {
            FindMagicMethods();
            return;
        }

        foreach ((string name, PropertyInfo property) in _parent.Properties)
        {
            if (!property.IsPrivate)
                Target.Properties.TryAdd(name, property);
        }

        foreach ((string name, ClassConstant constant) in _parent.Constants)
            InheritConstant(name, constant);
        foreach ((string name, PhpFunction method) in _parent.Methods)
        {
            if (Target.Methods.TryGetValue(name, out PhpFunction? own))
                CheckOverride(own, method);
            else
                Target.Methods.Add(name, method);
        }

        FindMagicMethods();
    }

    private void InheritConstant(string name, ClassConstant inherited)
    {
        if (!Target.Constants.TryGetValue(name, out ClassConstant? own))
        {
            if ((inherited.Flags & MemberFlags.Private) != 0)
                return;
            Target.Constants.Add(name, inherited);
            _hasInitializers |= inherited.Value.IsUndefined && (inherited.Flags & MemberFlags.EnumCase) == 0;
            return;
        }

        if ((own.Flags & MemberFlags.VisibilityMask) > (inherited.Flags & MemberFlags.VisibilityMask))
        {
            Fatal("Access level to " + Target.PrintedName + "::" + name + " must be "
                + RequiredVisibility(inherited.Flags, inherited.DeclaringClass));
        }

        if ((inherited.Flags & MemberFlags.Final) != 0)
            Fatal(Target.PrintedName + "::" + name + " cannot override final constant " + inherited.DeclaringClass.PrintedName + "::" + name);
    }

    /// <summary>Fills the class's direct links to its magic methods, own or inherited.</summary>
    private void FindMagicMethods() => MagicMethods.Assign(Target);
}
