using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Certificates;

/// <summary>What certificates say, as arrays.</summary>
/// <param name="engine">The engine.</param>
/// <param name="usesShortNames">CN instead of commonName.</param>
internal readonly unsafe struct CertificateDescription(Engine engine, bool usesShortNames)
{
    private const int AlternativeNames = 85; // NID_subject_alt_name

    /// <summary>The array of openssl_x509_parse(); null after an error of OpenSSL's.</summary>
    public PhpArray? Of(nint certificate)
    {
        var state = OpensslState.Of(engine);
        var all = new PhpArray();
        nint subject = LibCrypto.X509_get_subject_name(certificate);
        all.Set("name", CString.Take(LibCrypto.X509_NAME_oneline(subject, null, 0)) ?? PhpString.Empty);
        all.Set("subject", Name(subject));
        all.Set("hash", PhpString.FromLatin1(((ulong)LibCrypto.X509_subject_name_hash(certificate)).ToString("x8")));
        all.Set("issuer", Name(LibCrypto.X509_get_issuer_name(certificate)));
        all.Set("version", LibCrypto.X509_get_version(certificate));
        nint serial = LibCrypto.X509_get_serialNumber(certificate);
        nint number = LibCrypto.ASN1_INTEGER_to_BN(serial, 0);
        PhpString? digits = number == 0 ? null : CString.Take(LibCrypto.BN_bn2hex(number));
        LibCrypto.BN_free(number);
        if (digits is null)
        {
            state.KeepErrors();
            return null;
        }

        all.Set("serialNumber", CString.Take(LibCrypto.i2s_ASN1_INTEGER(0, serial)) ?? PhpString.Empty);
        all.Set("serialNumberHex", digits);
        nint from = LibCrypto.X509_getm_notBefore(certificate);
        nint to = LibCrypto.X509_getm_notAfter(certificate);
        all.Set("validFrom", AsnText(from));
        all.Set("validTo", AsnText(to));
        all.Set("validFrom_time_t", CertificateTime.Seconds(engine, from));
        all.Set("validTo_time_t", CertificateTime.Seconds(engine, to));
        byte* alias = LibCrypto.X509_alias_get0(certificate, null);
        if (alias != null)
            all.Set("alias", CString.Of(alias));
        int signature = LibCrypto.X509_get_signature_nid(certificate);
        all.Set("signatureTypeSN", CString.Of(LibCrypto.OBJ_nid2sn(signature)));
        all.Set("signatureTypeLN", CString.Of(LibCrypto.OBJ_nid2ln(signature)));
        all.Set("signatureTypeNID", signature);
        all.Set("purposes", Purposes(certificate));
        if (Extensions(state, certificate) is not { } extensions)
            return null;
        all.Set("extensions", extensions);
        return all;
    }

    /// <summary>A distinguished name: its parts by name, several of one name as a list.</summary>
    public PhpArray Name(nint name)
    {
        var parts = new PhpArray();
        for (int i = 0; i < LibCrypto.X509_NAME_entry_count(name); i++)
        {
            nint entry = LibCrypto.X509_NAME_get_entry(name, i);
            int kind = LibCrypto.OBJ_obj2nid(LibCrypto.X509_NAME_ENTRY_get_object(entry));
            var key = ArrayKey.FromLatin1(CString.Of(usesShortNames ? LibCrypto.OBJ_nid2sn(kind) : LibCrypto.OBJ_nid2ln(kind)).ToLatin1());
            if (Utf8(LibCrypto.X509_NAME_ENTRY_get_data(entry)) is not { } text)
            {
                OpensslState.Of(engine).KeepErrors();
                continue;
            }

            Value known = parts[key];
            if (known.IsArray)
            {
                known.AsArray.Append(text);
            }
            else if (known.IsString)
            {
                var several = new PhpArray();
                several.Append(known);
                several.Append(text);
                parts.Replace(engine, key, several);
            }
            else
            {
                parts.Set(key, text);
            }
        }

        return parts;
    }

    private static PhpString? Utf8(nint text)
    {
        const int utf8 = 12; // V_ASN1_UTF8STRING
        if (LibCrypto.ASN1_STRING_type(text) == utf8)
            return AsnText(text);
        byte* converted;
        int length = LibCrypto.ASN1_STRING_to_UTF8(&converted, text);
        if (length < 0)
            return null;
        var copy = PhpString.From(new ReadOnlySpan<byte>(converted, length));
        LibCrypto.CRYPTO_free(converted, null, 0);
        return copy;
    }

    private static PhpString AsnText(nint text) =>
        PhpString.From(new ReadOnlySpan<byte>(LibCrypto.ASN1_STRING_get0_data(text), LibCrypto.ASN1_STRING_length(text)));

    /// <summary>By X509_PURPOSE_*: whether it may be used so, whether as an authority, the purpose's name.</summary>
    private PhpArray Purposes(nint certificate)
    {
        var all = new PhpArray();
        for (int i = 0; i < LibCrypto.X509_PURPOSE_get_count(); i++)
        {
            nint purpose = LibCrypto.X509_PURPOSE_get0(i);
            int id = LibCrypto.X509_PURPOSE_get_id(purpose);
            var one = new PhpArray(3);
            one.Append(LibCrypto.X509_check_purpose(certificate, id, 0) != 0);
            one.Append(LibCrypto.X509_check_purpose(certificate, id, 1) != 0);
            one.Append(CString.Of(usesShortNames ? LibCrypto.X509_PURPOSE_get0_sname(purpose) : LibCrypto.X509_PURPOSE_get0_name(purpose)));
            all.Set(id, one);
        }

        return all;
    }

    private static PhpArray? Extensions(OpensslState state, nint certificate)
    {
        const int longest = 256;
        var all = new PhpArray();
        byte* number = stackalloc byte[longest];
        for (int i = 0; i < LibCrypto.X509_get_ext_count(certificate); i++)
        {
            nint extension = LibCrypto.X509_get_ext(certificate, i);
            nint identifier = LibCrypto.X509_EXTENSION_get_object(extension);
            int kind = LibCrypto.OBJ_obj2nid(identifier);
            if (kind == 0)
                LibCrypto.OBJ_obj2txt(number, longest - 1, identifier, 1);
            string name = CString.Of(kind == 0 ? number : LibCrypto.OBJ_nid2sn(kind)).ToLatin1();
            using var output = new OutputBio();
            if (kind == AlternativeNames)
            {
                if (!WriteAlternativeNames(state, output, extension))
                    return null;
                all.Set(name, output.Text);
            }
            else
            {
                all.Set(name, LibCrypto.X509V3_EXT_print(output.Handle, extension, 0, 0) != 0 ? output.Text : AsnText(LibCrypto.X509_EXTENSION_get_data(extension)));
            }
        }

        return all;
    }

    /// <summary>Writes alternative names with all their bytes, also after a zero, which OpenSSL's own text would end at.</summary>
    private static bool WriteAlternativeNames(OpensslState state, OutputBio output, nint extension)
    {
        const int mail = 1; // GEN_EMAIL
        const int host = 2; // GEN_DNS
        const int address = 6; // GEN_URI
        nint names = LibCrypto.X509V3_EXT_d2i(extension);
        if (names == 0)
        {
            state.KeepErrors();
            return false;
        }

        int count = LibCrypto.OPENSSL_sk_num(names);
        for (int i = 0; i < count; i++)
        {
            nint name = LibCrypto.OPENSSL_sk_value(names, i);
            int type;
            nint text = LibCrypto.GENERAL_NAME_get0_value(name, &type);
            if (type is mail or host or address)
            {
                output.Write(type switch { mail => "email:"u8, host => "DNS:"u8, _ => "URI:"u8 });
                output.Write(AsnText(text).Span);
            }
            else
            {
                LibCrypto.GENERAL_NAME_print(output.Handle, name);
            }

            if (i < count - 1)
                output.Write(", "u8);
        }

        LibCrypto.GENERAL_NAMES_free(names);
        return true;
    }
}
