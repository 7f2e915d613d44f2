using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>Fills a native class: own methods, then inherited members, then its own properties. Native declarations are right, so nothing is checked.</summary>
internal sealed class NativeClassLink(PhpClass target)
{
    private readonly List<PhpClass> _interfaces = [];
    private readonly List<PropertyInfo> _instanceProperties = [];
    private readonly ValueList _defaults = new();

    public void InheritParent(PhpClass parent)
    {
        AddReversed(parent.Interfaces);
        _instanceProperties.AddRange(parent.InstanceProperties);
        _defaults.AddRange(parent.InstanceDefaults);
        foreach ((string name, PhpFunction method) in parent.Methods)
            target.Methods.TryAdd(name, method);
        foreach ((string name, PropertyInfo property) in parent.Properties)
        {
            if (!property.IsPrivate)
                target.Properties[name] = property;
        }

        InheritConstants(parent);
        target.DefaultsHoldCounted = parent.DefaultsHoldCounted;
        target.Constructor ??= parent.Constructor;
        target.Destructor ??= parent.Destructor;
        target.CloneMethod ??= parent.CloneMethod;
        target.GetMethod ??= parent.GetMethod;
        target.SetMethod ??= parent.SetMethod;
        target.IssetMethod ??= parent.IssetMethod;
        target.UnsetMethod ??= parent.UnsetMethod;
        target.CallMethod ??= parent.CallMethod;
        target.CallStaticMethod ??= parent.CallStaticMethod;
        target.ToStringMethod ??= parent.ToStringMethod;
        target.InvokeMethod ??= parent.InvokeMethod;
        target.DebugInfoMethod ??= parent.DebugInfoMethod;
        target.SerializeMethod ??= parent.SerializeMethod;
        target.UnserializeMethod ??= parent.UnserializeMethod;
    }

    /// <summary>PHP's order for native classes: what is inherited comes last to first.</summary>
    private void AddReversed(PhpClass[] inherited)
    {
        for (int i = inherited.Length - 1; i >= 0; i--)
        {
            if (!_interfaces.Contains(inherited[i]))
                _interfaces.Add(inherited[i]);
        }
    }

    /// <summary>Adds an interface and those that it extends, its constants, and its methods where the class has none.</summary>
    public void Implement(PhpClass implemented)
    {
        if (!_interfaces.Contains(implemented))
            _interfaces.Add(implemented);
        AddReversed(implemented.Interfaces);

        foreach ((string name, PhpFunction method) in implemented.Methods)
            target.Methods.TryAdd(name, method);
        InheritConstants(implemented);
    }

    public void AddMethod(NativeFunction method)
    {
        method.DeclaringClass = target;
        string lowerName = method.Name.ToLowerInvariant();
        target.Methods[lowerName] = method;
        switch (lowerName)
        {
            case "__construct": target.Constructor = method; break;
            case "__destruct": target.Destructor = method; break;
            case "__clone": target.CloneMethod = method; break;
            case "__get": target.GetMethod = method; break;
            case "__set": target.SetMethod = method; break;
            case "__isset": target.IssetMethod = method; break;
            case "__unset": target.UnsetMethod = method; break;
            case "__call": target.CallMethod = method; break;
            case "__callstatic": target.CallStaticMethod = method; break;
            case "__tostring": target.ToStringMethod = method; break;
            case "__invoke": target.InvokeMethod = method; break;
            case "__debuginfo": target.DebugInfoMethod = method; break;
            case "__serialize": target.SerializeMethod = method; break;
            case "__unserialize": target.UnserializeMethod = method; break;
        }
    }

    public void AddConstant(NativeClassConstant constant) =>
        target.Constants[constant.Name] = new ClassConstant
        {
            Name = constant.Name,
            DeclaringClass = target,
            Flags = constant.Flags,
            Value = constant.Value,
        };

    public void AddProperty(NativeProperty property)
    {
        var declared = new PropertyInfo
        {
            Name = property.Name,
            DeclaringClass = target,
            Flags = property.Flags,
            Type = property.Type,
        };
        Value start = property.Default.IsUndefined ? PropertyInfo.Uninitialized : property.Default;
        if (declared.IsStatic)
        {
            declared.StaticStorage = new PhpReference(start) { Holders = 1 };
        }
        else if (target.Properties.TryGetValue(property.Name, out PropertyInfo? inherited) && !inherited.IsStatic)
        {
            declared.SlotIndex = inherited.SlotIndex;
            _instanceProperties[declared.SlotIndex] = declared;
            _defaults[declared.SlotIndex] = start;
        }
        else
        {
            declared.SlotIndex = _defaults.Count;
            _instanceProperties.Add(declared);
            _defaults.Add(start);
        }

        if (property.Default.IsCounted)
        {
            property.Default.Heap!.Holders++;
            target.DefaultsHoldCounted |= !declared.IsStatic;
        }

        target.Properties[property.Name] = declared;
    }

    public void Finish()
    {
        target.Interfaces = [.. _interfaces];
        target.InstanceProperties = [.. _instanceProperties];
        target.InstanceDefaults = _defaults.ToArray();
    }

    private void InheritConstants(PhpClass from)
    {
        foreach ((string name, ClassConstant constant) in from.Constants)
        {
            if ((constant.Flags & MemberFlags.Private) == 0)
                target.Constants.TryAdd(name, constant);
        }
    }
}
