import { compile } from './plain-words.ts';

export const VIETNAMESE = compile({
  threat:
    '(sẽ|rồi) (gọi |tìm |báo |kể với |nhờ )?(báo chí|nhà báo|phóng viên|lên báo|đài truyền hình|luật sư|ra tòa|kiện|công an|tố cáo|bóc phốt|đăng (lên )?(facebook|mạng)|đánh giá 1 sao)|(sẽ|rồi) …hối hận|cảnh cáo lần cuối|đừng trách',
  turnsUp: '(sẽ|em|tôi) (đến|tới|qua) …(văn phòng|công ty|cơ quan|nhà) …không về',
  watches: '(thấy|nhìn thấy|gặp) (chị|anh) …(về nhà|với con)|biết (chị|anh|nhà) …(ở đâu|mấy giờ|đi xe)',
  courts:
    '(chị|anh|em) (xinh|đẹp) (quá|thế|lắm)|nhớ (chị|anh) (suốt|cả ngày|nhiều)|(ăn tối|đi uống|hẹn hò|đi cà phê) …(với em|với anh|hai đứa|riêng)',
  insults:
    '(các người|các anh|công ty) …(lừa đảo|vô trách nhiệm|ngu|khốn|tệ hại|mất dạy)|đồ (ngu|khốn|lừa đảo)|xấu hổ đi',
  private: '(tìm|xin|lấy|kiếm) được (số|địa chỉ) …(riêng|nhà)|kết bạn …(facebook|zalo|instagram)',
  offer: '(lời mời|offer|đề nghị|thư mời) …(khác|làm việc|công ty)|công ty khác …(mời|nhận|offer)',
  mustAnswer: '(phải|cần) (trả lời|quyết định|ký|phản hồi|xác nhận)|hạn (chót|trả lời)|hết hạn',
  soon: '(hôm nay|ngày mai|sáng mai|chiều mai|trưa mai|tối nay|trước \\d+h)',
  news: '(vừa|đã|mới) (lấy|nhận|thi|đậu|hoàn thành|có|đạt|tốt nghiệp) …(chứng chỉ|bằng|giấy phép|khóa học|ielts|toeic)|có thể (bắt đầu|đi làm) từ|chuyển (đến|về|vào) |(giảm|tăng) từ \\d',
  asks: '(kết quả|phản hồi|tin (gì|tức)|thông tin) …(chưa|không|khi nào)|(đã|có) (nhận được|xem|đọc) …(hồ sơ|cv|mail|email)|khi nào (có|em)|tình hình …(hồ sơ|tuyển dụng)|cho (em|tôi) hỏi|(chưa|không) (thấy|có) …(ai |tin|liên lạc|phản hồi|hồi âm)|kiểm tra giúp|(hứa|nói|bảo) (sẽ )?(gọi|liên hệ|báo|trả lời)|quên (em|hồ sơ)',
  applies:
    '(em|tôi) …(muốn|xin) (ứng tuyển|nộp đơn|xin việc)|thấy (tin|bài) (tuyển dụng|đăng)|còn tuyển (không|ko)|đang tìm việc',
  sells:
    '(chúng tôi|bên em) (cung cấp|chuyên|giới thiệu)|giảm (giá )?\\d+ ?%|đặt lịch demo|hủy đăng ký|bản tin',
  inside: '(em|mình|anh|chị) là ~ (bên|phòng) (it|kế toán|marketing|lễ tân|hành chính)',
  answers:
    '(em|tôi) (đến được|tham gia được|sắp xếp được|xác nhận)|(chị|anh|công ty) (yêu cầu|cần)(?!~)|phù hợp với (em|tôi)|(gửi|đính kèm) …(yêu cầu|theo)',
  withdraws: '(xin rút|rút) (hồ sơ|đơn)|nhận (việc|lời) …(chỗ|công ty|nơi) khác',
  interview: 'phỏng vấn',
  anotherTime:
    '(không|ko) (thể )?(đến|tới|tham gia) được|(dời|đổi|hoãn) (lịch|ngày|sang|lại)|(ngày|giờ|hôm) khác',
  danger:
    'không (muốn|thiết) sống (nữa)?|tự (tử|sát|tử)|muốn chết|(mang|cầm) (dao|súng|xăng) (đến|tới)|(giết|đâm|bắn) (chị|anh|các|hết|nó|họ)|(đánh|dọa giết) (em|tôi)',
  dataRequest: 'dữ liệu cá nhân|(xóa|xoá) …(hồ sơ|dữ liệu|thông tin)',
});
