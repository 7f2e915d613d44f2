using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Requests;

/// <summary>Fills a new request: with a script's names, and the defaults of the configuration file.</summary>
/// <param name="engine">The engine.</param>
/// <param name="settings">Options and file.</param>
/// <param name="request">OpenSSL's request.</param>
internal readonly unsafe struct RequestContent(Engine engine, RequestSettings settings, nint request)
{
    private const int Utf8 = 0x1000; // MBSTRING_UTF8

    /// <summary>Sets version, names, attributes and key; false when that fails, after a warning for some reasons.</summary>
    /// <param name="names">The distinguished name by parts.</param>
    /// <param name="attributes">More of it; null for none.</param>
    /// <param name="key">OpenSSL's key.</param>
    public bool Fill(PhpArray names, PhpArray? attributes, nint key)
    {
        var state = OpensslState.Of(engine);
        nint defaults = settings.RequiredSetting("distinguished_name") is { } section ? settings.Section(section) : 0;
        nint attributeDefaults = 0;
        if (defaults == 0 || (settings.Setting("attributes") is { } attributeSection && (attributeDefaults = settings.Section(attributeSection)) == 0))
        {
            state.KeepErrors();
            return false;
        }

        if (LibCrypto.X509_REQ_set_version(request, 0) == 0)
            state.KeepErrors();
        else if (!AddNames(names) || !AddDefaults(defaults) || (attributes is not null && (!AddAttributes(attributes) || !AddAttributeDefaults(attributeDefaults))))
            return false;
        if (LibCrypto.X509_REQ_set_pubkey(request, key) == 0)
            state.KeepErrors();
        return true;
    }

    private bool AddNames(PhpArray names)
    {
        foreach ((ArrayKey key, Value slot) in names)
        {
            if (key.IsInt)
                continue;
            if (KindOf(key) is not (not 0 and var kind))
                continue;
            PhpString text = Conversions.ToPhpString(engine, slot.Dereferenced);
            if (Add(kind, text))
                continue;
            engine.FunctionWarning("dn: add_entry_by_NID " + kind + " -> " + text.ToLatin1()
                + " (failed; check error queue and value of string_mask OpenSSL option if illegal characters are reported)");
            return false;
        }

        return true;
    }

    private bool AddAttributes(PhpArray attributes)
    {
        foreach ((ArrayKey key, Value slot) in attributes)
        {
            if (key.IsInt)
            {
                engine.FunctionWarning("dn: numeric fild names are not supported");
                continue;
            }

            if (KindOf(key) is not (not 0 and var kind))
                continue;
            PhpString text = Conversions.ToPhpString(engine, slot.Dereferenced);
            if (Add(kind, text))
                continue;
            engine.FunctionWarning("attribs: add_entry_by_NID " + kind + " -> " + text.ToLatin1() + " (failed)");
            return false;
        }

        return true;
    }

    /// <summary>OpenSSL's number of a part's name; 0, after a warning, when there is none.</summary>
    private int KindOf(ArrayKey name)
    {
        int kind;
        fixed (byte* text = CString.Terminated(name.Text!))
            kind = LibCrypto.OBJ_txt2nid(text);
        if (kind == 0)
            engine.FunctionWarning("dn: " + name.Text!.ToLatin1() + " is not a recognized name");
        return kind;
    }

    private bool Add(int kind, PhpString text)
    {
        fixed (byte* start = CString.Terminated(text))
        {
            if (LibCrypto.X509_NAME_add_entry_by_NID(LibCrypto.X509_REQ_get_subject_name(request), kind, Utf8, start, -1, -1, 0) != 0)
                return true;
        }

        OpensslState.Of(engine).KeepErrors();
        return false;
    }

    /// <summary>Adds lines "name_default = text" for names that are not set.</summary>
    private bool AddDefaults(nint lines)
    {
        const int longest = 200;
        nint subject = LibCrypto.X509_REQ_get_subject_name(request);
        for (int i = 0; i < LibCrypto.OPENSSL_sk_num(lines); i++)
        {
            var line = (LibCrypto.ConfigurationValue*)LibCrypto.OPENSSL_sk_value(lines, i);
            ReadOnlySpan<byte> name = CString.Of((byte*)line->Name).Span;
            if (!name.EndsWith("_default"u8) || name.Length == "_default".Length)
                continue;
            name = name[..Math.Min(longest, name.Length - "_default".Length)];

            // "1.organizationName" is a second one of its kind.
            int prefix = name.IndexOfAny(":,."u8);
            if (prefix >= 0 && prefix < name.Length - 1)
                name = name[(prefix + 1)..];
            fixed (byte* kind = (byte[])[.. name, 0])
            {
                if (LibCrypto.X509_NAME_get_index_by_NID(subject, LibCrypto.OBJ_txt2nid(kind), -1) >= 0)
                    continue;
                if (LibCrypto.X509_NAME_add_entry_by_txt(subject, kind, Utf8, (byte*)line->Value, -1, -1, 0) != 0)
                    continue;
            }

            OpensslState.Of(engine).KeepErrors();
            engine.FunctionWarning("add_entry_by_txt " + PhpString.From(name).ToLatin1() + " -> " + CString.Of((byte*)line->Value).ToLatin1() + " (failed)");
            return false;
        }

        return true;
    }

    private bool AddAttributeDefaults(nint lines)
    {
        for (int i = 0; lines != 0 && i < LibCrypto.OPENSSL_sk_num(lines); i++)
        {
            var line = (LibCrypto.ConfigurationValue*)LibCrypto.OPENSSL_sk_value(lines, i);
            var name = (byte*)line->Name;
            if (LibCrypto.X509_REQ_get_attr_by_NID(request, LibCrypto.OBJ_txt2nid(name), -1) >= 0
                || LibCrypto.X509_REQ_add1_attr_by_txt(request, name, Utf8, (byte*)line->Value, -1) != 0)
                continue;
            OpensslState.Of(engine).KeepErrors();
            engine.FunctionWarning("add1_attr_by_txt " + CString.Of(name).ToLatin1() + " -> " + CString.Of((byte*)line->Value).ToLatin1()
                + " (failed; check error queue and value of string_mask OpenSSL option if illegal characters are reported)");
            return false;
        }

        return true;
    }
}
