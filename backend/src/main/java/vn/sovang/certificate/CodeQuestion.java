package vn.sovang.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param code what the code on the certificate says, behind the address of the page */
@Schema(name = "CertificateQuestion")
public record CodeQuestion(
        @NotBlank(message = "Chưa có mã để kiểm tra.") @Size(max = 2000, message = "Mã dài quá, không đọc được.")
        String code) {}
